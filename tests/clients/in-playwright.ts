import { chromium, type Page, type Response } from 'playwright-core';
import { ensureBrowser } from '../../scripts/setup/browsers.ts';

/** Has Playwright's Chromium take over a storage state and open an address; what is read of the page. */
export async function inPlaywright<T>(
  file: string,
  address: string,
  read: (page: Page, response: Response | null) => Promise<T>,
): Promise<T> {
  const executablePath = await ensureBrowser('chromium');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await (await browser.newContext({ storageState: file })).newPage();
    return await read(page, await page.goto(address));
  } finally {
    await browser.close();
  }
}
