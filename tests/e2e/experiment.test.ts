import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ensureBuild } from '../../scripts/build.ts';
import type { Driver } from '../../scripts/drivers/driver.ts';
import { launch } from '../../scripts/drivers/launch.ts';
import { type Django, startDjango } from '../servers/django.ts';
import { freshHost } from './harness/fresh-host.ts';
import { test as base, browserUnderTest } from './harness/test.ts';
import { APP_COOKIES, startApp } from './support/app-server.ts';
import { EVERYWHERE } from './support/demo.ts';
import { visitDjango } from './support/django-visit.ts';
import { ask, askInPanel, ending, findings, loadsMade } from './support/experiment.ts';
import { click, named } from './support/named.ts';
import { cell, gone, listed } from './support/rows.ts';
import { says } from './support/says.ts';
import { stored } from './support/stored.ts';

const NAMES = ['csrftoken', 'sessionid', 'theme'];

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to learn what a fixture needs
  .extend('django', { scope: 'file' }, async ({}, { onCleanup }) => {
    const django = await startDjango({ engine: 'db' });
    onCleanup(() => django.close());
    return django;
  })
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to learn what a fixture needs
  .extend('app', { scope: 'file' }, async ({}, { onCleanup }) => {
    const app = await startApp();
    onCleanup(() => app.close());
    return app;
  })
  .extend('visit', async ({ driver, django }) => visitLoggedIn(driver, django));

/** Alice has logged in, and has chosen a theme. */
async function visitLoggedIn(driver: Driver, django: Django) {
  await driver.grant(EVERYWHERE);
  const visit = await visitDjango(driver, django, freshHost());
  await visit.logIn();
  await visit.fetch('/preferences?theme=dark');
  return { ...visit, before: await stored(driver) };
}

/** The same without when the csrf token ends, which Django puts off each time the page is shown. */
function withoutRenewal(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^(csrftoken=.*; )\d+; $/, '$1'));
}

test('it finds the session cookie, and leaves every cookie as it was', async ({
  driver,
  visit,
}) => {
  const panel = await askInPanel(driver, visit.tab, NAMES);
  await click(panel, 'button', 'Start');
  expect(await ending(panel)).toBe('found');
  expect(await findings(panel)).toEqual({
    sessionid: 'needed',
    csrftoken: 'not-needed',
    theme: 'not-needed',
  });
  await says(panel, 'sessionid keeps you logged in. Every cookie is back.');
  expect(await stored(driver)).toEqual(visit.before);
  expect(await panel.axe()).toEqual([]);
  await visit.is('logged in as alice');

  // It is remembered, and is no change to undo.
  await click(panel, 'button', 'Close');
  await panel.waitFor(() => document.querySelector('[data-minimal="sessionid"]') !== null);
  expect(await panel.text()).not.toContain('Undo');
  await click(panel, 'button', new RegExp(`^${visit.host}`));
  await panel.click(cell('sessionid', 'name'));
  await panel.press('Space');
  await says(panel, 'showed that the login needs it.');
  const popup = await driver.popup(visit.tab);
  await popup.click(cell('theme', 'name'));
  await says(popup, 'showed that the login does without it.');
});

test('cancelled half-way, it puts every cookie back', async ({ driver, visit }) => {
  const panel = await askInPanel(driver, visit.tab, NAMES);
  await click(panel, 'button', 'Start');
  await loadsMade(panel, 1);
  await click(panel, 'button', 'Cancel');
  expect(await ending(panel)).toBe('cancelled');
  await says(panel, 'Every cookie is back.');
  expect(withoutRenewal(await stored(driver))).toEqual(withoutRenewal(visit.before));
  await visit.is('logged in as alice');
});

test('every cookie is back when the background was stopped half-way', async ({ driver, visit }) => {
  const panel = await askInPanel(driver, visit.tab, NAMES);
  await click(panel, 'button', 'Start');
  await loadsMade(panel, 1);
  await driver.stopWorker();
  expect(await ending(panel)).toBe('stopped');
  await says(panel, 'Every cookie is back.');
  expect(withoutRenewal(await stored(driver))).toEqual(withoutRenewal(visit.before));
  await visit.is('logged in as alice');
});

test('every cookie is back when the tab was closed half-way', async ({ driver, visit }) => {
  const panel = await askInPanel(driver, visit.tab, NAMES);
  await click(panel, 'button', 'Start');
  await loadsMade(panel, 1);
  await visit.tab.close();
  await expect
    .poll(async () => withoutRenewal(await stored(driver)))
    .toEqual(withoutRenewal(visit.before));
});

test('what the user undoes half-way goes before', async ({ driver, visit }) => {
  const panel = await driver.panel(visit.tab);
  await listed(panel, 'theme');
  await panel.click(cell('theme', 'name'));
  await panel.press('Delete');
  await gone(panel, 'theme');
  await ask(panel, NAMES.slice(0, 2));
  await click(panel, 'button', 'Start');
  await loadsMade(panel, 1);
  await panel.press('Control+z');
  expect(await ending(panel)).toBe('changed');
  await expect
    .poll(async () => withoutRenewal(await stored(driver)))
    .toEqual(withoutRenewal(visit.before));
});

/** Closed, it writes down first what an experiment has taken away; killed, it may lose that. */
const ENDS = [
  ['closed', (driver: Driver) => driver.close()],
  ['killed', (driver: Driver) => driver.kill()],
] as const;

test.for(ENDS)(
  'every cookie is back after a restart when the browser was %s half-way',
  { timeout: 120_000 },
  async ([, end], { django }) => {
    const profile = mkdtempSync(join(tmpdir(), 'cookiescope-experiment-'));
    const browser = browserUnderTest();
    const extensionDir = await ensureBuild(browser);
    const start = () => launch({ browser, extensionDir, headless: true, profile });
    let driver = await start();
    const restart = async (leave: (each: Driver) => Promise<void>) => {
      await leave(driver);
      driver = await start();
      await driver.grant(EVERYWHERE);
    };
    try {
      const { tab, before } = await visitLoggedIn(driver, django);
      const url = await tab.url();
      // What was just set is written to the disk for sure only when the browser is closed.
      await restart((each) => each.close());
      const panel = await askInPanel(driver, await driver.open(url), NAMES);
      await click(panel, 'button', 'Start');
      await loadsMade(panel, 1);
      await restart(end);
      await expect
        .poll(async () => withoutRenewal(await stored(driver)))
        .toEqual(withoutRenewal(before));
    } finally {
      await driver.close().catch(() => {});
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

test('an app that looks the same always tells by a request, and is left alone', async ({
  driver,
  app,
}) => {
  await driver.grant(EVERYWHERE);
  const tab = await driver.open(`${app.origin}/login`);
  const before = await stored(driver);
  const panel = await askInPanel(driver, tab, APP_COOKIES);
  await click(panel, 'button', 'Start');
  expect(await ending(panel)).toBe('samePage');
  await says(panel, 'The page was loaded 4 times.');
  // And is shown once more, for which nobody waits: what is typed before that would be lost.
  await expect.poll(() => app.asked('/api/news').length).toBe(1 + 4 + 1);

  await tab.fill('#note', 'half a sentence');
  await click(panel, 'button', 'Again');
  await click(panel, 'radio', 'Repeat a request');
  await named(panel, 'button', '/api/news');
  await click(panel, 'button', `All ${APP_COOKIES.length}`);
  await click(panel, 'button', '/api/me?fields=name');
  expect(await panel.axe()).toEqual([]);
  const askedBefore = app.asked('/api/me').length;
  const pagesBefore = app.asked('/').length;
  await panel.focus(await named(panel, 'textbox', 'Address of the request'));
  await panel.press('Enter');
  expect(await ending(panel)).toBe('found');
  expect(await findings(panel)).toEqual({
    sid: 'needed',
    consent: 'not-needed',
    theme: 'not-needed',
    visitor: 'not-needed',
  });
  const asked = app.asked('/api/me').slice(askedBefore);
  await says(panel, `/api/me?fields=name was asked for ${asked.length} times.`);
  await says(panel, 'looked logged out 401');
  expect(asked.slice(0, 4)).toEqual([
    'consent sid theme visitor',
    '',
    '',
    'consent sid theme visitor',
  ]);
  expect(asked).toContain('sid');
  expect(await panel.axe()).toEqual([]);
  expect(await stored(driver)).toEqual(before);
  expect(app.asked('/').length).toBe(pagesBefore);
  expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('half a sentence');
});

test('a request that leads to another site without the login tells too', async ({
  driver,
  app,
}) => {
  await driver.grant([`*://*.${new URL(app.origin).hostname.replace('www.', '')}/*`]);
  const tab = await driver.open(`${app.origin}/login`);
  const before = await stored(driver);
  const panel = await askInPanel(driver, tab, APP_COOKIES);
  await click(panel, 'radio', 'Repeat a request');
  const field = await named(panel, 'textbox', 'Address of the request');
  await panel.fill(field, 'https://api.elsewhere.test/me');
  await click(panel, 'button', 'Start');
  await says(panel, `This is not at ${app.origin}, where the page is.`);
  expect(await panel.axe()).toEqual([]);

  await panel.fill(field, `${app.origin}/api/sso`);
  await click(panel, 'button', 'Start');
  expect(await ending(panel)).toBe('found');
  expect(await findings(panel)).toMatchObject({ sid: 'needed', theme: 'not-needed' });
  await says(panel, 'on a site that may not be read');
  expect(await stored(driver)).toEqual(before);
});

test('a request that the page takes with it when it goes elsewhere is made anew', async ({
  driver,
  app,
}) => {
  await driver.grant(EVERYWHERE);
  const tab = await driver.open(`${app.origin}/login`);
  const before = await stored(driver);
  const panel = await askInPanel(driver, tab, APP_COOKIES);
  await click(panel, 'radio', 'Repeat a request');
  await panel.fill(await named(panel, 'textbox', 'Address of the request'), '/api/slow');
  await click(panel, 'button', 'Start');
  await expect.poll(() => app.asked('/api/slow').length).toBe(1);
  await tab.goto(`${app.origin}/elsewhere`);
  expect(await ending(panel)).toBe('found');
  expect(await findings(panel)).toMatchObject({ sid: 'needed', theme: 'not-needed' });
  expect(await stored(driver)).toEqual(before);
});

test('a request without an answer is cancelled, and every cookie put back', async ({
  driver,
  app,
}) => {
  await driver.grant(EVERYWHERE);
  const tab = await driver.open(`${app.origin}/login`);
  const before = await stored(driver);
  const panel = await askInPanel(driver, tab, APP_COOKIES);
  await click(panel, 'radio', 'Repeat a request');
  await panel.fill(await named(panel, 'textbox', 'Address of the request'), '/api/never');
  await click(panel, 'button', 'Start');
  await expect.poll(() => app.asked('/api/never').length).toBe(1);
  await click(panel, 'button', 'Cancel');
  expect(await ending(panel)).toBe('cancelled');
  await says(panel, 'Every cookie is back.');
  expect(await stored(driver)).toEqual(before);
});
