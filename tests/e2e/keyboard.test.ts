import { describe, expect } from 'vitest';
import type { Demo } from '../../scripts/demo/server.ts';
import type { Driver, Tab, View } from '../../scripts/drivers/driver.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { FACES } from './support/faces.ts';
import { focusIs, walkThrough } from './support/focus.ts';
import { has, named } from './support/named.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { gone, listed, names, row } from './support/rows.ts';
import { says } from './support/says.ts';
import { storedCookie } from './support/stored.ts';

/** Opens a page with cookies, which stand in the order of their names. */
async function openPage(driver: Driver, demo: Demo): Promise<Tab> {
  await driver.grant(EVERYWHERE);
  const { tab } = await openBlank(driver, demo);
  await setCookies(tab, 'a=1; path=/', 'b=2; path=/', 'c=3; path=/', 'd=4; path=/');
  return tab;
}

/** Presses one key after the other. */
async function press(view: View, ...chords: string[]): Promise<void> {
  for (const chord of chords) await view.press(chord);
}

/** Waits until the browser has the cookie with this value; undefined: until it does not have it. */
async function stores(driver: Driver, name: string, value: string | undefined): Promise<void> {
  await expect.poll(async () => (await storedCookie(driver, name))?.value).toBe(value);
}

/** Waits until these rows are selected. */
async function selects(panel: View, ...wanted: string[]): Promise<void> {
  const selected = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-cookie][aria-selected=true]')].map(
        ({ dataset }) => dataset.cookie,
      ),
    );
  await expect.poll(selected).toEqual(wanted);
}

describe.each(FACES)('everything in the $name', ({ open }) => {
  test('is reached with Tab, and shows that it is', async ({ driver, demo }) => {
    await driver.grant(['*://*.example.test/*']);
    const view = await open(driver, await driver.open(`${demo.url}login`));
    await listed(view, 'sessionid');
    expect(await walkThrough(view)).toEqual({ missed: [], unseen: [] });
  });

  test('is deleted, undone and redone without losing the focus', async ({ driver, demo }) => {
    const view = await open(driver, await openPage(driver, demo));
    await listed(view, 'd');
    const place = (name: string) => (isPopup ? `row ${name}` : `cell ${name} name`);
    const isPopup = !(await has(view, 'grid', 'Cookies'));
    await press(view, '/');
    await focusIs(view, 'Search the cookies');
    await press(view, 'Enter');
    await focusIs(view, isPopup ? 'row a' : 'cell a switch');
    await press(view, ...(isPopup ? ['ArrowDown'] : ['ArrowRight', 'ArrowDown']));
    await focusIs(view, place('b'));

    await press(view, 'Delete');
    await gone(view, 'b');
    await focusIs(view, place('c'));
    await press(view, 'Control+z');
    await listed(view, 'b');
    await stores(driver, 'b', '2');
    await press(view, 'Control+Shift+z');
    await gone(view, 'b');
    await stores(driver, 'b', undefined);
    await focusIs(view, place('c'));

    await press(view, 'ArrowDown');
    await focusIs(view, place('d'));
    await press(view, 'Delete');
    await gone(view, 'd');
    await focusIs(view, place('c'));
    await press(view, 'Delete');
    await gone(view, 'c');
    await focusIs(view, place('a'));
    // With the last one gone too, the keys still do what they did.
    await press(view, 'Delete');
    await says(view, 'This page has no cookies');
    await press(view, 'Control+z');
    await listed(view, 'a');
  });

  test('is found, added, duplicated, and looked up', async ({ driver, demo }) => {
    const view = await open(driver, await openPage(driver, demo));
    await listed(view, 'd');
    await press(view, '/');
    await focusIs(view, 'Search the cookies');
    await view.type('name:b');
    await expect.poll(() => names(view)).toEqual(['b']);
    await press(view, 'Escape', 'Escape');
    await expect.poll(() => names(view)).toEqual(['a', 'b', 'c', 'd']);

    await press(view, 'Enter', '?');
    const help = await named(view, 'dialog', 'Keyboard shortcuts');
    await press(view, 'Escape');
    await view.waitFor((selector) => document.querySelector(selector) === null, help);

    await press(view, 'Control+d');
    await listed(view, 'a-copy');
    await press(view, 'n');
    await focusIs(view, 'Name');
    await view.type('e');
    await press(view, 'Tab');
    await focusIs(view, 'Value');
    await view.type('5');
    await press(view, 'Control+Enter');
    await stores(driver, 'e', '5');
    await listed(view, 'e');
  });
});

test('the rows of the popup are opened, edited and switched off', async ({ driver, demo }) => {
  const popup = await driver.popup(await openPage(driver, demo));
  await listed(popup, 'd');
  await press(popup, '/', 'Enter');
  await focusIs(popup, 'row a');
  await press(popup, 'End');
  await focusIs(popup, 'row d');
  await press(popup, 'Home', 'ArrowDown', 'ArrowDown', 'ArrowUp');
  await focusIs(popup, 'row b');

  await press(popup, 'Space');
  await says(popup, 'Copy value');
  await press(popup, 'Space');
  await popup.waitFor((selector) => !document.querySelector(selector), `${row('b')} dl`);
  await focusIs(popup, 'row b');

  await press(popup, 'Enter');
  await focusIs(popup, 'Value');
  await popup.type('two');
  await press(popup, 'Control+Enter');
  await stores(driver, 'b', 'two');
  await focusIs(popup, 'row b');

  // Escape leaves the form; with changes in it, not without a question.
  await press(popup, 'Enter');
  await focusIs(popup, 'Value');
  await press(popup, 'Escape');
  await focusIs(popup, 'row b');
  await press(popup, 'Enter');
  await focusIs(popup, 'Value');
  await popup.type('three');
  await press(popup, 'Escape');
  await focusIs(popup, 'Keep editing');
  await press(popup, 'Tab', 'Enter');
  await focusIs(popup, 'row b');
  await stores(driver, 'b', 'two');

  await press(popup, 'Tab', 'Space');
  await stores(driver, 'b', undefined);
  await focusIs(popup, 'b: kept in the browser');
  await press(popup, 'Space');
  await stores(driver, 'b', 'two');
  await focusIs(popup, 'b: kept in the browser');
});

test('the menu of the popup', async ({ driver, demo }) => {
  const popup = await driver.popup(await openPage(driver, demo));
  await listed(popup, 'd');
  await popup.focus(await named(popup, 'button', 'More actions'));
  await press(popup, 'Enter');
  await named(popup, 'menu', 'More actions');
  await press(popup, 'Escape');
  await focusIs(popup, 'More actions');
  await press(popup, 'ArrowDown');
  await named(popup, 'menu', 'More actions');
  await press(popup, 'Enter');
  await says(popup, 'This page has no cookies');
  await press(popup, 'Control+z');
  await listed(popup, 'd');
});

test('the cells of the panel are walked through and edited in place', async ({ driver, demo }) => {
  const panel = await driver.panel(await openPage(driver, demo));
  await listed(panel, 'd');
  await press(panel, '/', 'Enter');
  await focusIs(panel, 'cell a switch');
  await press(panel, 'Control+End');
  await focusIs(panel, 'cell d same-site');
  await press(panel, 'Home', 'ArrowUp', 'ArrowUp', 'ArrowRight');
  await focusIs(panel, 'cell b name');
  await selects(panel, 'b');

  await press(panel, 'Enter');
  await focusIs(panel, 'Name of b');
  await panel.type('bb');
  await press(panel, 'Escape');
  await focusIs(panel, 'cell b name');
  await press(panel, 'F2');
  await focusIs(panel, 'Name of b');
  await panel.type('bb');
  await press(panel, 'Enter');
  await stores(driver, 'bb', '2');
  await stores(driver, 'b', undefined);
  await focusIs(panel, 'cell bb name');

  // Tab saves and goes on to the next cell.
  await press(panel, 'ArrowRight', 'ArrowRight', 'Enter');
  await focusIs(panel, 'Value of bb');
  await panel.type('two');
  await press(panel, 'Tab');
  await stores(driver, 'bb', 'two');
  await focusIs(panel, 'Domain of bb');
  await press(panel, 'Shift+Tab');
  await focusIs(panel, 'Value of bb');
  await press(panel, 'Escape');
  await focusIs(panel, 'cell bb value');

  await press(panel, 'Space');
  await named(panel, 'heading', 'bb');
  await press(panel, 'Escape');
  await focusIs(panel, 'cell bb value');
  await press(panel, 'Control+Enter');
  await focusIs(panel, 'Value');
  await press(panel, 'Escape');
  await focusIs(panel, 'cell bb value');
});

test('the rows of the panel are selected, switched off, and have a menu', async ({
  driver,
  demo,
}) => {
  const panel = await driver.panel(await openPage(driver, demo));
  await listed(panel, 'd');
  await press(panel, '/', 'Enter', 'ArrowRight', 'ArrowDown');
  await selects(panel, 'b');
  await press(panel, 'Shift+ArrowDown');
  await selects(panel, 'b', 'c');
  await press(panel, 'Control+Space');
  await selects(panel, 'b');
  await press(panel, 'Control+a');
  await selects(panel, 'a', 'b', 'c', 'd');
  await press(panel, 'ArrowUp');
  await selects(panel, 'b');

  await press(panel, 'Shift+F10');
  await named(panel, 'menu', 'Actions for b');
  await press(panel, 'Escape');
  await focusIs(panel, 'cell b name');

  await press(panel, 'ArrowLeft', 'Enter');
  await stores(driver, 'b', undefined);
  await focusIs(panel, 'cell b switch');
  await press(panel, 'Enter');
  await stores(driver, 'b', '2');
  await focusIs(panel, 'cell b switch');

  // A flag is one key away.
  await press(panel, 'End', 'ArrowLeft', 'Enter');
  await expect.poll(async () => (await storedCookie(driver, 'b'))?.httpOnly).toBe(true);
  await focusIs(panel, 'cell b http-only');
});

test('the head of the table sorts and resizes', async ({ driver, demo }) => {
  const panel = await driver.panel(await openPage(driver, demo));
  await listed(panel, 'd');
  await press(panel, '/', 'Enter', 'ArrowRight', 'ArrowUp');
  await focusIs(panel, 'title name');
  const title = '[role=columnheader][data-column=name]';
  await press(panel, 'Enter');
  await panel.waitFor(
    (selector) => document.querySelector(selector)?.ariaSort === 'ascending',
    title,
  );
  await press(panel, 'Enter');
  await panel.waitFor(
    (selector) => document.querySelector(selector)?.ariaSort === 'descending',
    title,
  );
  await expect
    .poll(() =>
      panel.evaluate(() => document.querySelector<HTMLElement>('[data-cookie]')?.dataset.cookie),
    )
    .toBe('d');

  const width = () =>
    panel.evaluate((selector) => document.querySelector(selector)?.clientWidth ?? 0, title);
  const before = await width();
  await press(panel, 'Shift+ArrowRight');
  await expect.poll(width).toBeGreaterThan(before);
  await focusIs(panel, 'title name');
});

test('the parts of the panel are resized', async ({ driver, demo }) => {
  const panel = await driver.panel(await openPage(driver, demo));
  await listed(panel, 'd');
  const splitter = '[role=separator][aria-label="Resize the sections"]';
  const size = () =>
    panel.evaluate((selector) => Number(document.querySelector(selector)?.ariaValueNow), splitter);
  const before = await size();
  await panel.focus(splitter);
  await press(panel, 'ArrowRight');
  await expect.poll(size).toBeGreaterThan(before);
});
