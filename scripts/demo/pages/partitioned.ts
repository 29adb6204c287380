import { frameElement } from '../frame-element.ts';
import { type Html, html } from '../html.ts';
import type { Page } from '../page.ts';

function httpsLink(origin: string): Html {
  return html`<p class="links"><a href="${origin}/partitioned">The same over https</a></p>`;
}

export const partitioned: Page = {
  path: '/partitioned',
  title: 'Partitioned cookies (CHIPS)',
  summary: 'A jar of its own for every top-level site.',
  about:
    'The page sets one beside an ordinary cookie of the same name; so do the frames; and this shop, seen from within the payment frame, gets another jar still, because a foreign site stands between.',
  open: ({ origins, url }) => ({
    cookies: [
      '__Host-chip=partitioned; Path=/; Secure; SameSite=None; Partitioned',
      '__Host-chip=ordinary; Path=/; Secure; SameSite=None',
    ],
    body: html`${url.protocol === 'http:' ? httpsLink(origins.httpsShop) : null}<div class="frames">${frameElement(`${origins.pay}/frame/partitioned`, 'tall')}${frameElement(`${origins.stats}/frame/chip`)}</div>`,
  }),
};
