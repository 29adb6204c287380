import { sessionItem } from './session-item.ts';

/** What the user said sites are made with: names of frameworks by site, until the browser is closed. */
export const frameworkItem = sessionItem<Readonly<Record<string, string>>>('frameworks', {});
