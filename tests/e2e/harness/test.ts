import { test as base } from 'vitest';
import { ensureBuild } from '../../../scripts/build.ts';
import type { BrowserName } from '../../../scripts/drivers/driver.ts';
import { launch } from '../../../scripts/drivers/launch.ts';
import { TooLate, within } from '../../../scripts/drivers/within.ts';
import { tidyDriver } from './tidy-driver.ts';

/** How long it may take to close what a test has opened and to forget what it has stored, in milliseconds. */
const TIDYING_MS = 60_000;

/** The browser that this run of the end-to-end tests is in. */
export function browserUnderTest(): BrowserName {
  const name = process.env.E2E_BROWSER;
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error('E2E_BROWSER must be chromium or firefox');
}

/**
 * A test with a real browser: `async ({ driver }) => …`. One browser serves a whole file; whatever a test opened
 * is closed after it, and the extension and the cookies are back to how they were at the start. An error in a
 * page of the extension fails the test, unless the test took it with `driver.errors()`.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to learn what a fixture needs
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = browserUnderTest();
    const extensionDir = await ensureBuild(browser);
    const driver = await launch({ browser, extensionDir, headless: true });
    onCleanup(() => driver.close());
    return driver;
  })
  .extend('driver', ({ browser }, { onCleanup }) => {
    const { driver, tidy } = tidyDriver(browser);
    // Nothing but this ends the wait for a browser that hangs: Vitest does not limit what cleans up.
    onCleanup(() =>
      within('the browser to be tidied', TIDYING_MS, tidy()).catch(async (error) => {
        if (error instanceof TooLate) await browser.kill();
        throw error;
      }),
    );
    return driver;
  });
