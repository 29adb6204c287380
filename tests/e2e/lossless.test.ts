import { expect } from 'vitest';
import type { ChangeReport } from '../../lib/change/change-set.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { completeCookie } from '../../lib/format/complete.ts';
import { exportCookies } from '../../lib/format/export-cookies.ts';
import { cookiescope } from '../../lib/format/formats/cookiescope.ts';
import { readWholeFile } from '../../lib/format/read-file.ts';
import type { View } from '../../scripts/drivers/driver.ts';
import { nastyCookies } from '../clients/nasty-cookies.ts';
import { test } from './harness/test.ts';
import { EVERYWHERE } from './support/demo.ts';
import { fillJar, listJar } from './support/jar.ts';

const DEFAULT_STORE = { chromium: '0', firefox: 'firefox-default' } as const;

function written(cookies: readonly Cookie[]) {
  const options = { preset: null, url: null, now: Date.now(), origins: [] };
  return exportCookies(cookiescope, cookies, { ...options, masked: false, withSession: true });
}

function read(text: string, storeId: string): Cookie[] {
  const reading = readWholeFile(text, null, Date.now());
  if (!reading.format) throw new Error(reading.fault.code);
  expect(reading.format).toBe(cookiescope);
  const nothing = { domain: '', hostOnly: true, path: '', expirationDate: null, secure: false };
  return reading.entries.map(({ cookie }) => {
    if (!cookie) throw new Error('A cookie could not be read');
    return completeCookie(cookie, nothing, storeId);
  });
}

/** Has the extension's background set the cookies, as an import does. */
async function importAll(page: View, cookies: readonly Cookie[]): Promise<ChangeReport> {
  const changeSet = {
    label: { code: 'import', subject: '', count: cookies.length },
    operations: cookies.map((cookie) => ({ type: 'set', cookie })),
    atomic: false,
  };
  const answer = await page.evaluate(async (argument) => {
    interface Api {
      readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).runtime.sendMessage({ name: 'change.apply', argument });
  }, changeSet);
  return (answer as { answer: ChangeReport }).answer;
}

test('a file of Cookiescope gives back all that the browser holds', async ({ driver }) => {
  const storeId = DEFAULT_STORE[driver.name];
  await driver.grant(EVERYWHERE);
  const page = await driver.options();
  await fillJar(
    page,
    driver,
    nastyCookies(Date.now()).map((cookie) => ({ ...cookie, storeId })),
  );
  const before = await listJar(page, driver);
  expect(before.length).toBeGreaterThan(120);

  const { text, count, losses } = written(before);
  expect([count, losses]).toEqual([before.length, []]);
  expect(read(text, storeId)).toEqual(before);

  await driver.clearCookies();
  expect(await listJar(page, driver)).toEqual([]);
  const report = await importAll(page, read(text, storeId));
  const others = report.outcomes.filter(({ status }) => status !== 'done');
  expect(others).toEqual([]);
  expect(await listJar(page, driver)).toEqual(before);
});
