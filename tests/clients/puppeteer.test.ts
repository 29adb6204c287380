import puppeteer from 'puppeteer-core';
import { expect } from 'vitest';
import { ensureBrowser } from '../../scripts/setup/browsers.ts';
import { test } from './harness.ts';
import { ADDRESSES } from './nasty-cookies.ts';

test('Puppeteer’s Chromium sends its cookies', async ({ trial, onTestFinished }) => {
  const { text, count, losses, omitted } = trial.handOut('puppeteer');
  expect(omitted).toEqual([]);
  expect(count).toBe(200);
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    pipe: true,
    acceptInsecureCerts: true,
    args: [
      // The sandbox needs rights that root in a container has not; only the witness answers.
      '--no-sandbox',
      `--proxy-server=${trial.witness.url}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  onTestFinished(() => browser.close());
  await browser.setCookie(...JSON.parse(text));
  const page = await browser.newPage();
  for (const address of ADDRESSES) await page.goto(address);
  expect(trial.received()).toEqual(trial.promised(losses));
});
