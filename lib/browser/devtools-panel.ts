import { browser } from './api.ts';

/** Adds the panel to DevTools. */
export async function createPanel(page: string): Promise<void> {
  await browser.devtools.panels.create('Cookiescope', '/icons/32.png', page);
}
