import { html } from '../html.ts';
import type { Page } from '../page.ts';

export const burst: Page = {
  path: '/burst',
  title: 'A burst of 1,000 changes',
  summary: '50 cookies, 20 times each, without a pause.',
  about: 'Press the button; a script does the rest. The list should take it in its stride.',
  open: () => ({
    body: html`<p class="links"><button type="button" id="burst">Change 1,000 times</button> <button type="button" id="remove">Remove them</button> <output id="done"></output></p>
<script type="module" src="/burst.js"></script>`,
  }),
};
