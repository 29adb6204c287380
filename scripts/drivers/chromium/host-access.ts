import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE_MS, poll } from '../poll.ts';

/**
 * A page of the extension that holds none of the extension's own code: its manifest, shown as text, has the extension's
 * origin and its API all the same. It stands in no tab and is never closed, which spares each use a tab of its own.
 */
export async function pageWithoutTab(browser: Browser, origin: string): Promise<Page> {
  // The page goes with the session.
  const session = await browser.target().createCDPSession();
  const url = `${origin}/manifest.json`;
  await session.send('Target.createTarget', { url, hidden: true });
  const target = await browser.waitForTarget((candidate) => candidate.url() === url, {
    timeout: PATIENCE_MS,
  });
  const page = await target.asPage();
  await poll('the manifest to load', () => page.evaluate(() => document.readyState === 'complete'));
  return page;
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
  await session.detach();
  if (result.value !== true) {
    throw new Error(
      `Access to ${origins} was not granted: ${exceptionDetails?.exception?.description}`,
    );
  }
}

export async function removeHosts(page: Page, origins: readonly string[]): Promise<void> {
  await page.evaluate(`chrome.permissions.remove({ origins: ${JSON.stringify(origins)} })`);
}
