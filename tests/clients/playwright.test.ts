import { chromium } from 'playwright-core';
import { expect } from 'vitest';
import { ensureBrowser } from '../../scripts/setup/browsers.ts';
import { test } from './harness.ts';
import { ADDRESSES } from './nasty-cookies.ts';

test('Playwright’s Chromium sends its storage state', async ({ trial, onTestFinished }) => {
  const { path, count, losses, omitted } = trial.handOut('playwright');
  expect(omitted).toEqual([]);
  expect(count).toBe(200);
  const browser = await chromium.launch({
    executablePath: await ensureBrowser('chromium'),
    chromiumSandbox: false,
  });
  onTestFinished(() => browser.close());
  const context = await browser.newContext({
    storageState: path,
    ignoreHTTPSErrors: true,
    proxy: { server: trial.witness.url, bypass: '<-loopback>' },
  });
  const page = await context.newPage();
  for (const address of ADDRESSES) await page.goto(address);
  expect(trial.received()).toEqual(trial.promised(losses));
});
