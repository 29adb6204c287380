import { frameElement } from '../frame-element.ts';
import type { Page } from '../page.ts';

const CHIP = '__Host-chip=partitioned; Path=/; Secure; SameSite=None; Partitioned';

/** A frame with a partitioned cookie. */
export const chip: Page = {
  path: '/frame/chip',
  title: 'A partitioned cookie',
  summary: 'Kept apart for the page around it.',
  open: () => ({ cookies: [CHIP] }),
};

/** The same, with the shop inside: its cookie has the shop's own key but a cross-site ancestor. */
export const partitionedFrame: Page = {
  path: '/frame/partitioned',
  title: 'A partitioned cookie, and the shop within',
  summary: 'The shop inside this frame gets a jar of its own.',
  open: ({ origins }) => ({
    cookies: [CHIP],
    body: frameElement(`${origins.secureShop}/frame/chip`),
  }),
};
