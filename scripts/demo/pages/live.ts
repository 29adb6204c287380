import { html } from '../html.ts';
import type { Page } from '../page.ts';

export const live: Page = {
  path: '/live',
  title: 'Changing every second',
  summary: 'A counter, and cookies that come and go.',
  about:
    'A script counts; one cookie comes and goes, one expires by itself every few seconds, and every fifth second the server sets one that scripts cannot see.',
  open: () => ({
    body: html`<p class="links"><button type="button" id="toggle" aria-pressed="true">Pause</button> <output id="ticks">0</output> seconds</p>
<script type="module" src="/live.js"></script>`,
  }),
};

/** Fetched by the script of the page above. */
export const liveTick: Page = {
  path: '/live/tick',
  title: 'A tick',
  summary: 'Sets one HttpOnly cookie.',
  open: ({ now }) => ({
    cookies: [`live_server=${new Date(now).toISOString()}; Path=/; HttpOnly; SameSite=Lax`],
  }),
};
