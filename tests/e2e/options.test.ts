import { describe, expect } from 'vitest';
import type { View } from '../../scripts/drivers/driver.ts';
import { shownColumns } from './support/columns.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { FACES } from './support/faces.ts';
import { click, has, named } from './support/named.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { cell, gone, listed, names, row } from './support/rows.ts';
import { says } from './support/says.ts';
import { storedCookie } from './support/stored.ts';

/** Chooses something on a page that stays in the background, so that a popup in front of it stays open. */
async function choose(page: View, role: 'radio' | 'switch', name: string): Promise<void> {
  await page.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)?.click(),
    await named(page, role, name),
  );
}

/** Waits until the view has a light or a dark ground. */
async function isDrawn(view: View, scheme: 'light' | 'dark'): Promise<void> {
  await view.waitFor((wanted) => {
    const [red = ''] = getComputedStyle(document.body).backgroundColor.match(/\d+/) ?? [];
    return (Number(red) < 128 ? 'dark' : 'light') === wanted;
  }, scheme);
}

/** Waits until a cell shows this text. */
async function shows(view: View, selector: string, text: string): Promise<void> {
  await view.waitFor(
    (wanted, expected) => {
      const found = document.querySelector<HTMLElement>(wanted);
      // biome-ignore lint/performance/useDomNodeTextContent: only what is visible is wanted
      return found?.innerText.trim() === expected;
    },
    selector,
    text,
  );
}

/** Takes a cookie out of the browser by its switch. */
async function switchOff(view: View, name: string): Promise<void> {
  await click(view, 'switch', `${name}: kept in the browser`);
  await view.waitFor(
    (selector) => document.querySelector(selector) !== null,
    `${row(name)}[data-parked]`,
  );
}

describe.each(FACES)('what is set shows at once in the open $name', ({ open }) => {
  test('colours, and values hidden from whoever looks on', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab } = await openBlank(driver, demo);
    await setCookies(tab, 'secret=do-not-show-me; path=/');
    const options = await driver.options();
    const view = await open(driver, tab);
    await shows(view, cell('secret', 'value'), 'do-not-show-me');

    for (const [choice, scheme] of [
      ['Dark', 'dark'],
      ['Light', 'light'],
    ] as const) {
      await choose(options, 'radio', choice);
      await isDrawn(view, scheme);
      await isDrawn(options, scheme);
    }

    await choose(options, 'switch', 'Hide values');
    await shows(view, cell('secret', 'value'), '••••••••');
    await choose(options, 'switch', 'Hide values');
    await shows(view, cell('secret', 'value'), 'do-not-show-me');
  });
});

test('the automatic colours are those of the browser', async ({ driver }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await driver.colorScheme(scheme);
    const options = await driver.options();
    await says(options, 'Cookiescope settings');
    await isDrawn(options, scheme);
  }
});

test('the columns of the panel', async ({ driver, demo }) => {
  await driver.grant(EVERYWHERE);
  const { tab } = await openBlank(driver, demo);
  await setCookies(tab, 'one=1; path=/');
  const panel = await driver.panel(tab);
  await listed(panel, 'one');
  const atFirst = await shownColumns(panel);
  expect(atFirst).toContain('path');

  const options = await driver.options();
  await click(options, 'checkbox', 'Path');
  await click(options, 'checkbox', 'Domain');
  await expect
    .poll(() => shownColumns(panel))
    .toEqual(expect.not.arrayContaining(['path', 'domain']));
  await options.close();

  const again = await driver.options();
  await click(again, 'checkbox', 'Path');
  await expect.poll(() => shownColumns(panel)).toContain('path');
  await click(again, 'button', 'Reset columns');
  await expect.poll(() => shownColumns(panel)).toEqual(atFirst);
});

test('access is listed, and withdrawn', async ({ driver, demo }) => {
  await driver.grant(['*://*.example.test/*', '*://*.payments.test/*']);
  const panel = await driver.panel(await driver.open(demo.url));
  await listed(panel, 'sessionid');
  const options = await driver.options();

  await click(options, 'button', 'Withdraw access: payments.test');
  await says(options, 'Access withdrawn: payments.test');
  await says(panel, '2 sites are out of reach');
  await click(options, 'button', 'Withdraw access: example.test');
  await says(options, 'No site is allowed yet');
  await says(panel, 'No access to example.test');
  expect(await names(panel)).toEqual([]);

  await driver.grant(['*://*.example.test/*']);
  await named(options, 'button', 'Withdraw access: example.test');
  await click(options, 'button', 'Allow');
  await says(options, 'Access to all sites was given');
  await listed(panel, 'sessionid');
  await click(options, 'button', 'Withdraw all');
  await says(options, 'All access was withdrawn');
  await says(panel, 'No access to example.test');
});

test('everything that is kept is erased, but not before telling what would be lost', async ({
  driver,
  demo,
}) => {
  await driver.grant(EVERYWHERE);
  const { tab } = await openBlank(driver, demo);
  await setCookies(tab, 'one=1; path=/', 'two=2; path=/', 'three=3; path=/');
  const panel = await driver.panel(tab);
  await listed(panel, 'three');
  await switchOff(panel, 'one');
  await switchOff(panel, 'two');

  const options = await driver.options();
  await choose(options, 'radio', 'Dark');
  await says(options, '2 switched-off cookies would be lost');
  await click(options, 'button', 'Switch on');
  await says(options, 'Switched on 2 cookies');
  await expect.poll(async () => (await storedCookie(driver, 'one'))?.value).toBe('1');

  await tab.bringToFront();
  await switchOff(panel, 'one');
  await says(options, '1 switched-off cookie would be lost');
  await click(options, 'button', 'Erase…');
  const dialog = await named(options, 'dialog', 'Erase everything that Cookiescope keeps?');
  await says(options, '1 switched-off cookie would be lost');
  await click(options, 'button', 'Cancel');
  await options.waitFor((selector) => document.querySelector(selector) === null, dialog);
  expect(await has(panel, 'switch', 'one: kept in the browser')).toBe(true);

  await click(options, 'button', 'Erase…');
  await click(options, 'button', 'Erase everything');
  await says(options, 'Everything was erased');
  await isDrawn(options, 'light');

  // What was switched off is gone for good, there is nothing to undo, and what the browser has is untouched.
  await gone(panel, 'one');
  await listed(panel, 'two');
  await panel.waitFor(
    (selector) => document.querySelector<HTMLButtonElement>(selector)?.disabled,
    await named(panel, 'button', 'Undo'),
  );
  expect(await storedCookie(driver, 'one')).toBeUndefined();
  expect((await storedCookie(driver, 'two'))?.value).toBe('2');
});

test('the shortcuts are shown', async ({ driver, demo }) => {
  await driver.grant(EVERYWHERE);
  const popup = await driver.popup(await driver.open(demo.url));
  await listed(popup, 'sessionid');
  await click(popup, 'button', 'More actions');
  await click(popup, 'menuitem', 'Settings');
  const options = await driver.openedTab('options.html');
  await options.waitFor(async () => {
    const { commands } = await (await fetch('/manifest.json')).json();
    const shown = [...document.querySelectorAll<HTMLElement>('[data-shortcut]')].map(
      ({ dataset }) => dataset.shortcut,
    );
    const suggested = ['_execute_action', 'take-snapshot'].map(
      (name) => commands[name].suggested_key.default,
    );
    return `${shown}` === `${suggested}`;
  });
  await click(options, 'button', 'Popup');
  await says(options, 'Open or close the details');
  await options.press('Escape');
  await click(options, 'button', 'DevTools panel');
  await says(options, 'Save, and on to the next cell');
});

test('the panel leads to the settings', async ({ driver, demo }) => {
  const panel = await driver.panel(await driver.open(demo.url));
  await says(panel, 'No access to example.test');
  await click(panel, 'button', 'Options');
  await says(await driver.openedTab('options.html'), 'Cookiescope settings');
});
