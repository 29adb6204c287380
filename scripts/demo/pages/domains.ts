import { html } from '../html.ts';
import type { Page } from '../page.ts';

export const domains: Page = {
  path: '/domains',
  title: 'Domain and host-only cookies',
  summary: 'For one host, or for all hosts of a site.',
  about:
    'With a Domain attribute a cookie goes to every host of the site; without one, only to the host that set it. Both may have the same name, and then there are two.',
  open(visit) {
    const { siblings, domain } = visit.origins;
    if (domain === null) {
      return {
        body: html`<p class="note">${visit.url.hostname} has no parent to share cookies with. Open this page <a href="${siblings[0]}/domains">at a host that has one</a>.</p>`,
      };
    }
    const [host = ''] = visit.url.hostname.split('.');
    return {
      cookies: [
        `domain_shared=set-by-${host}; Path=/; Domain=${domain}`,
        `domain_dotted=the-dot-is-ignored; Path=/; Domain=.${domain}`,
        `domain_both=host-only-of-${host}; Path=/`,
        `domain_both=shared; Path=/; Domain=${domain}`,
        `domain_${host}_only=host-only; Path=/`,
      ],
      body: html`<p class="links">${siblings.map(
        (origin) => html`<a href="${origin}/domains">${new URL(origin).hostname}</a> `,
      )}</p>`,
    };
  },
};
