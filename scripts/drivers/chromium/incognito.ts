import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE_MS } from '../poll.ts';

/**
 * An empty page in an incognito window. Only one that an extension opens is such a window to extensions: the
 * browser contexts of the protocol are profiles of another kind, whose cookie stores no extension can see.
 */
export async function incognitoPage(browser: Browser, own: Page): Promise<Page> {
  const url = `about:blank#${randomUUID()}`;
  await own.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
  const target = await browser.waitForTarget((candidate) => candidate.url() === url, {
    timeout: PATIENCE_MS,
  });
  const page = await target.page();
  if (!page) throw new Error('The incognito window shows no page');
  return page;
}
