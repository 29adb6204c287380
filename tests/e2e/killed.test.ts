import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ensureBuild } from '../../scripts/build.ts';
import type { Driver, View } from '../../scripts/drivers/driver.ts';
import { launch } from '../../scripts/drivers/launch.ts';
import { browserUnderTest } from './harness/test.ts';
import { barSays, clickInBar } from './support/change-bar.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { beginImport, countOf, importAll, manyCookies } from './support/many-cookies.ts';
import { click } from './support/named.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { listed } from './support/rows.ts';
import { says } from './support/says.ts';
import { stored } from './support/stored.ts';

/** For what takes as long as 500 changes take on a busy machine, in milliseconds. */
const LONG = 300_000;
const WHILE = { timeout: 120_000, interval: 50 };

const many = manyCookies();

/** Shows all sites in the panel of some page, and has all of their cookies deleted. */
async function deleteEverything(panel: View, count: number): Promise<void> {
  await click(panel, 'button', /^All sites/);
  await click(panel, 'button', `Delete all ${count} cookies shown`);
  await click(panel, 'button', `Delete ${count} cookies`);
}

/** Waits until the bar shows how far a change is, and that is some way. */
async function isUnderWay(view: View): Promise<void> {
  await view.waitFor(() => {
    const bar = document.querySelector('[role=progressbar]');
    return Number(bar?.getAttribute('aria-valuenow')) > 20;
  });
}

async function noProgress(view: View): Promise<void> {
  await view.waitFor(() => document.querySelector('[role=progressbar]') === null);
}

test(
  'a browser killed in the middle of 500 changes has none of them, and one killed after them has all',
  async ({ demo }) => {
    const profile = mkdtempSync(join(tmpdir(), 'cookiescope-killed-'));
    const browser = browserUnderTest();
    const extensionDir = await ensureBuild(browser);
    const start = () => launch({ browser, extensionDir, headless: true, profile });
    let driver = await start();
    const restart = async (end: (driver: Driver) => Promise<void>) => {
      await end(driver);
      driver = await start();
      await driver.grant(EVERYWHERE);
    };
    try {
      await driver.grant(EVERYWHERE);
      await importAll(await driver.options(), driver, many, 'before');
      const before = await stored(driver);
      expect(before).toHaveLength(many.count);
      // What was just set is written to the disk for sure only when the browser is closed.
      await restart((each) => each.close());
      expect(await stored(driver)).toEqual(before);

      await beginImport(await driver.options(), driver, many, 'after');
      await expect.poll(() => countOf(driver, 'after'), WHILE).toBeGreaterThan(many.count / 2);
      expect(await countOf(driver, 'after')).toBeLessThan(many.count);
      await restart((each) => each.kill());

      await expect.poll(() => stored(driver), WHILE).toEqual(before);
      const { tab } = await openBlank(driver, demo);
      await setCookies(tab, 'here=1; path=/');
      const popup = await driver.popup(tab);
      await listed(popup, 'here');
      await says(popup, 'Undid: imported 500 cookies');
      await says(popup, 'It had been cut short. Nothing is lost.');
      await popup.close();

      // What has come through, but not yet to the disk, is made again.
      await importAll(await driver.options(), driver, many, 'done');
      await restart((each) => each.kill());
      await expect.poll(() => countOf(driver, 'done'), WHILE).toBe(many.count);
      expect(await driver.errors()).toEqual([]);
    } finally {
      await driver.close().catch(() => {});
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  LONG,
);

test(
  'a change that takes its time is cancelled, and one whose worker is stopped is taken back',
  async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const options = await driver.options();
    await importAll(options, driver, many, 'before');
    await options.close();
    const { tab } = await openBlank(driver, demo);
    const before = await stored(driver);
    const isAsBefore = () => expect.poll(() => stored(driver), WHILE).toEqual(before);
    const panel = await driver.panel(tab);

    await deleteEverything(panel, many.count);
    await isUnderWay(panel);
    expect(await panel.axe()).toEqual([]);
    await click(panel, 'button', 'Cancel');
    await isAsBefore();
    await barSays(
      panel,
      'Undid: deleted 500 cookiesIt was cancelled. Everything is as it was before.',
    );
    await noProgress(panel);

    await clickInBar(panel, 'Undo');
    await isUnderWay(panel);
    await click(panel, 'button', 'Cancel');
    await isAsBefore();
    await barSays(panel, 'Undoing was cancelledIt was cancelled. Everything is as it was before.');

    await deleteEverything(panel, many.count);
    await isUnderWay(panel);
    // The panel starts it again by itself.
    await driver.stopWorker();
    await isAsBefore();
    await barSays(panel, 'Undid: deleted 500 cookiesIt had been cut short. Nothing is lost.');
    await noProgress(panel);
  },
  LONG,
);

test('a change goes on when the popup that made it is closed', async ({ driver, demo }) => {
  await driver.grant(EVERYWHERE);
  const { tab } = await openBlank(driver, demo);
  const names = Array.from({ length: 120 }, (_, index) => `many-${index}=1; path=/`);
  await setCookies(tab, ...names);
  const popup = await driver.popup(tab);
  await listed(popup, 'many-1');
  await click(popup, 'button', 'More actions');
  await click(popup, 'menuitem', 'Delete all cookies shown');
  await popup.close();
  await expect.poll(() => stored(driver), WHILE).toEqual([]);
  const again = await driver.popup(tab);
  await barSays(again, 'Deleted 120 cookies');
});
