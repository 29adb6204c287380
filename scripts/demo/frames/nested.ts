import { frameElement } from '../frame-element.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';

export const nested: Page = {
  path: '/frame/nested',
  title: 'Payments, with frames inside',
  summary: 'Below: the statistics service, and the shop itself.',
  open: ({ origins }) => ({
    cookies: ['pay_nested=outer; Path=/; Secure; SameSite=None'],
    body: html`${frameElement(`${origins.stats}/frame/stats`)}${frameElement(`${origins.secureShop}/frame/chip`)}`,
  }),
};
