import type { Browser, Page } from 'puppeteer-core';

/**
 * Runs something in an extension page that holds none of the extension's own code: its manifest, shown as
 * text, has the extension's origin and its API all the same. The tab is closed again.
 */
export async function inExtension<T>(
  browser: Browser,
  origin: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto(`${origin}/manifest.json`);
    return await work(page);
  } finally {
    await page.close();
  }
}

/**
 * Answers every later prompt for host access with yes: hosts that were once allowed in the browser's own
 * extension settings are granted without a prompt when the extension asks for them.
 */
export async function approveHosts(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto('chrome://extensions');
    await page.evaluate(
      `chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, '*://*/*')`,
    );
  } finally {
    await page.close();
  }
}

/** Asks for the origins as the extension does; a prompt never shows after `approveHosts`. */
export async function requestHosts(page: Page, origins: readonly string[]): Promise<void> {
  const session = await page.createCDPSession();
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ${JSON.stringify(origins)} })`,
    userGesture: true,
    awaitPromise: true,
    returnByValue: true,
  });
  if (result.value !== true) {
    throw new Error(
      `Access to ${origins} was not granted: ${exceptionDetails?.exception?.description}`,
    );
  }
}

export async function removeHosts(page: Page, origins: readonly string[]): Promise<void> {
  await page.evaluate(`chrome.permissions.remove({ origins: ${JSON.stringify(origins)} })`);
}
