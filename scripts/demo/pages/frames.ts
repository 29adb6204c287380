import { frameElement } from '../frame-element.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';

export const frames: Page = {
  path: '/frames',
  title: 'Frames from other sites',
  summary: 'Three sites in one page, frames within frames.',
  about:
    'A payment provider and a statistics service, each with cookies of its own; inside the payment frame the statistics again, and this very shop. A browser that blocks third-party cookies keeps only some of them.',
  open: ({ origins }) => ({
    cookies: ['frames_first_party=the-page-itself; Path=/; SameSite=Lax'],
    body: html`<div class="frames">${frameElement(`${origins.pay}/frame/nested`, 'tall')}${frameElement(`${origins.stats}/frame/stats`)}</div>`,
  }),
};
