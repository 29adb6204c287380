import { expect } from 'vitest';
import type { Tab, View } from '../../scripts/drivers/driver.ts';
import { test as base } from './harness/test.ts';
import { EVERYWHERE } from './support/demo.ts';
import { logged, logRows, showLog } from './support/log-rows.ts';
import { click } from './support/named.ts';
import { listed } from './support/rows.ts';
import { startSetCookieSite } from './support/set-cookie-server.ts';

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to learn what a fixture needs
  .extend('site', async ({}, { onCleanup }) => {
    const site = await startSetCookieSite();
    onCleanup(site.close);
    return site;
  });

const LOGIN = [
  'session stored confirmed',
  'refused refused confirmed',
  'home stored confirmed',
  'framed stored confirmed',
  'fetched stored confirmed',
  'fetched updated confirmed',
];

test('a login is recorded: its redirect, a frame, a fetch, and what was refused', async ({
  driver,
  site,
}) => {
  await driver.grant(EVERYWHERE);
  const tab = await driver.open(`${site.origin}/empty`);
  const panel = await driver.panel(tab);
  // The log is shown only when all is over.
  await tab.goto(`${site.origin}/login`);
  await listed(panel, 'fetched');
  await showLog(panel);
  await logged(panel, LOGIN);
});

test('what changes, stays and goes is told apart, and another tab is left out', async ({
  driver,
  site,
}) => {
  await driver.grant(EVERYWHERE);
  const tab = await driver.open(`${site.origin}/home`);
  const panel = await driver.panel(tab);
  await listed(panel, 'fetched');
  await showLog(panel);
  await logged(panel, []);
  const other = await driver.open(`${site.origin}/login`);
  await other.close();
  await tab.bringToFront();
  await tab.evaluate(() => fetch('/again').then(() => {}));
  await tab.evaluate(() => fetch('/foreign').then(() => {}));
  await logged(panel, [
    'home unchanged confirmed',
    'home updated confirmed',
    'home deleted confirmed',
    'foreign refused confirmed',
  ]);
});

test('workers of the page are recorded, whichever tab they are of', async ({ driver, site }) => {
  await driver.grant(EVERYWHERE);
  const tab = await driver.open(`${site.origin}/empty`);
  const panel = await driver.panel(tab);
  await showLog(panel);
  await tab.evaluate(() => {
    new SharedWorker('/worker.js');
  });
  await logged(panel, ['worked stored confirmed']);
  // Of service workers there are only some in secure contexts.
  const local = `http://localhost:${new URL(site.origin).port}`;
  await tab.goto(`${local}/empty`);
  await tab.evaluate(() => navigator.serviceWorker.register('/worker.js').then(() => {}));
  await logged(panel, ['worked stored confirmed', 'worked stored confirmed']);
});

test('what a frame of another site asks for counts as cross-site, also from the page’s own site', async ({
  driver,
  site,
}) => {
  await driver.grant(EVERYWHERE);
  const tab = await driver.open(`${site.origin}/empty`);
  const panel = await driver.panel(tab);
  await showLog(panel);
  await tab.evaluate(() => fetch('/back').then(() => {}));
  await logged(panel, ['back stored confirmed']);
  await tab.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, `${site.otherOrigin}/asks#${site.origin}/back`);
  await logged(panel, ['back stored confirmed', 'back refused confirmed']);
});

test('a pause lets pass what comes meanwhile', async ({ driver, site }) => {
  await driver.grant(EVERYWHERE);
  const tab = await driver.open(`${site.origin}/empty`);
  const panel = await driver.panel(tab);
  await showLog(panel);
  await click(panel, 'button', 'Pause recording');
  await tab.goto(`${site.origin}/home`);
  await click(panel, 'button', 'Resume recording');
  await comesIn(panel, tab);
  expect(await logRows(panel)).not.toContain('home stored confirmed');
});

test('recording outlives the worker', async ({ driver, site }) => {
  await driver.grant(EVERYWHERE);
  const tab = await driver.open(`${site.origin}/empty`);
  const panel = await driver.panel(tab);
  await showLog(panel);
  await tab.goto(`${site.origin}/frame`);
  await logged(panel, ['framed stored confirmed']);
  await driver.stopWorker();
  await comesIn(panel, tab);
});

test('without access nothing is recorded', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/empty`);
  const panel = await driver.panel(tab);
  await tab.goto(`${site.origin}/login`);
  await driver.grant(EVERYWHERE);
  await listed(panel, 'session');
  await showLog(panel);
  await logged(panel, []);
  await comesIn(panel, tab);
});

/**
 * Waits until what the page loads is recorded again. The browser takes a moment for that, and what comes meanwhile
 * is not; so the page goes on asking.
 */
async function comesIn(panel: View, tab: Tab): Promise<void> {
  await expect
    .poll(async () => {
      await tab.evaluate(() => fetch('/foreign').then(() => {}));
      return (await logRows(panel)).includes('foreign refused confirmed');
    })
    .toBe(true);
}
