import { describe, expect } from 'vitest';
import type { Demo } from '../../scripts/demo/server.ts';
import type { Driver, View } from '../../scripts/drivers/driver.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { FACES } from './support/faces.ts';
import { focused, focusIs, walkThrough } from './support/focus.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { cell, gone, listed, names, row } from './support/rows.ts';
import { says } from './support/says.ts';
import { storedCookie } from './support/stored.ts';

/** Opens a page with four cookies, which stand in this order. */
async function openPage(driver: Driver, demo: Demo) {
  await driver.grant(EVERYWHERE);
  const { tab } = await openBlank(driver, demo);
  await setCookies(tab, 'a=1; path=/', 'b=2; path=/', 'c=3; path=/', 'd=4; path=/');
  return tab;
}

/** Presses one key after the other. */
async function press(view: View, ...chords: string[]): Promise<void> {
  for (const chord of chords) await view.press(chord);
}

async function valueIs(driver: Driver, name: string, value: string): Promise<void> {
  await expect
    .poll(async () => (await storedCookie(driver, name))?.value, { timeout: 15_000 })
    .toBe(value);
}

describe.each(FACES)('everything in the $name', ({ open }) => {
  test('is reached with Tab, and shows that it is', async ({ driver, demo }) => {
    await driver.grant(['*://*.example.test/*']);
    const view = await open(driver, await driver.open(`${demo.url}login`));
    await listed(view, 'sessionid');
    expect(await walkThrough(view)).toEqual({ missed: [], unseen: [] });
  });
});
