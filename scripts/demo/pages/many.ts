import { frameElement } from '../frame-element.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';

/** Browsers keep 180 cookies for a site and then drop the oldest down to 150, hence three sites. */
const OWN = 120;

export const many: Page = {
  path: '/many',
  title: '300 cookies',
  summary: 'Of three sites, for none keeps more than 180.',
  about:
    '120 of this page and 90 from each of two frames of other sites, because browsers keep no more than 180 for one site.',
  open: ({ origins }) => ({
    cookies: Array.from(
      { length: OWN },
      (_, i) =>
        `many_${String(i + 1).padStart(3, '0')}=own-${i + 1}; Path=/; Max-Age=${(i + 1) * 3600}`,
    ),
    body: html`<div class="frames">${frameElement(`${origins.pay}/frame/many`)}${frameElement(`${origins.stats}/frame/many`)}</div>`,
  }),
};
