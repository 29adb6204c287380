import { describe, expect } from 'vitest';
import type { Driver, View } from '../../scripts/drivers/driver.ts';
import { allRows } from './support/all-rows.ts';
import { BROWSER_PAGE } from './support/browser-page.ts';
import { test } from './support/demo.ts';
import { FACES, type Face } from './support/faces.ts';
import { writePage } from './support/file-page.ts';
import { click, named } from './support/named.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { listed, names } from './support/rows.ts';
import { says } from './support/says.ts';

const SHOP = '*://*.example.test/*';
const PAYMENTS = '*://*.payments.test/*';

/** A panel of Firefox may not ask for access itself: it opens a page that does. */
function asksElsewhere(driver: Driver, { name }: Pick<Face, 'name'>): boolean {
  return driver.name === 'firefox' && name === 'panel';
}

/** Gives the access that a button asks for. */
async function allow(driver: Driver, face: Face, view: View, button: string | RegExp) {
  await click(view, 'button', button);
  await answer(driver, face);
}

/** Answers the question for access, where the view may not ask itself; else the driver does. */
async function answer(driver: Driver, face: Pick<Face, 'name'>): Promise<void> {
  if (!asksElsewhere(driver, face)) return;
  const question = await driver.openedTab('options.html');
  await says(question, 'Cookiescope needs access to');
  await click(question, 'button', 'Allow');
  await closes(question);
}

/** Waits until a page has closed itself. */
async function closes(view: View): Promise<void> {
  const isThere = () =>
    view
      .evaluate(() => true)
      .then(
        () => true,
        () => false,
      );
  await expect.poll(isThere).toBe(false);
}

/** The names of all cookies of a site, by the browser's own account. */
async function namesOf(driver: Driver, site: string): Promise<string[]> {
  const cookies = await driver.cookies();
  return cookies.filter(({ domain }) => `.${domain}`.endsWith(`.${site}`)).map(({ name }) => name);
}

/** Waits until exactly these are listed. */
async function listsOnly(view: View, wanted: () => Promise<string[]>): Promise<void> {
  await expect
    .poll(async () => (await allRows(view)).map(({ name }) => name).sort())
    .toEqual((await wanted()).sort());
}

describe.each(FACES)('the $name', (face) => {
  test('asks for a site, then lists what either scheme and the parent domain set', async ({
    driver,
    demo,
  }) => {
    const tab = await driver.open(demo.secureUrl);
    await tab.goto(demo.url);
    const view = await face.open(driver, tab);
    await says(view, 'No access to example.test');
    expect(await names(view)).toEqual([]);
    expect(await view.text()).not.toContain('no cookies');

    await allow(driver, face, view, 'Allow access to example.test');
    const ofShop = await namesOf(driver, 'example.test');
    expect(ofShop).toEqual(expect.arrayContaining(['__Secure-device', '_ga', 'csrftoken']));
    await listsOnly(view, () => namesOf(driver, 'example.test'));
    expect(await view.text()).not.toContain('No access');
  });

  test('names the frames’ sites that are out of reach, and asks for them', async ({
    driver,
    demo,
  }) => {
    await driver.grant([SHOP]);
    const view = await face.open(driver, await driver.open(demo.url));
    await says(view, '2 sites are out of reach: payments.test, metrics.test');
    await listsOnly(view, () => namesOf(driver, 'example.test'));
    await driver.grant([PAYMENTS]);
    await says(view, '1 site is out of reach: metrics.test');
    await allow(driver, face, view, 'Allow');
    await listsOnly(view, async () => (await driver.cookies()).map((cookie) => cookie.name));
    expect(await view.text()).not.toContain('out of reach');
  });

  test('has nothing more to show once access is withdrawn', async ({ driver, demo }) => {
    await driver.grant([SHOP]);
    const view = await face.open(driver, await driver.open(demo.url));
    await listed(view, 'sessionid');
    await driver.revoke([SHOP]);
    await says(view, 'No access to example.test');
    expect(await names(view)).toEqual([]);
    await driver.grant([SHOP]);
    await listed(view, 'sessionid');
  });

  test('says that access to the host alone is not all', async ({ driver, demo }) => {
    await driver.grant(['*://shop.example.test/*', PAYMENTS, '*://*.metrics.test/*']);
    const view = await face.open(driver, await driver.open(demo.url));
    await says(view, '1 site is out of reach: example.test');
    await listed(view, 'sessionid');
  });

  test('has words of its own for a page without cookies', async ({ driver, demo }) => {
    const { tab, host } = await openBlank(driver, demo);
    await driver.grant([`*://*.${host.replace('www.', '')}/*`]);
    const view = await face.open(driver, tab);
    await says(view, 'This page has no cookies');
    await says(view, `Neither ${host} nor a frame on the page has set any`);
    await setCookies(tab, 'first=1; path=/');
    await listed(view, 'first');
  });

  test('gives access to all sites in one go', async ({ driver, demo }) => {
    const view = await face.open(driver, await driver.open(demo.url));
    await says(view, 'No access to example.test');
    await allow(driver, face, view, 'Allow on all sites');
    await listsOnly(view, async () => (await driver.cookies()).map((cookie) => cookie.name));
  });
});

test('an export from the panel asks for the site whose storage it is to hold', async ({
  driver,
  demo,
}) => {
  const { tab } = await openBlank(driver, demo);
  await tab.evaluate(() => localStorage.setItem('token', 'x'));
  const panel = await driver.panel(tab);
  await says(panel, 'No access to');
  await click(panel, 'button', /^All sites/);
  await panel.press('e');
  await panel.fill(await named(panel, 'combobox', 'Format'), 'playwright');
  await click(panel, 'checkbox', 'With the page’s localStorage');
  await answer(driver, { name: 'panel' });
  await says(panel, '1 entry of localStorage');
  await says(panel, '"token"');
});

describe('where no cookies can be', () => {
  test('the popup has words of its own', async ({ driver }) => {
    const page = writePage();
    const tab = await driver.open(page.url);
    await says(await driver.popup(tab), 'A file, not a web site');
    page.remove();
    await tab.goto(BROWSER_PAGE[driver.name]);
    await says(await driver.popup(tab), 'A page of the browser itself');
  });

  test('the panel has words of its own', async ({ driver, demo }) => {
    await driver.grant([SHOP]);
    const page = writePage();
    const tab = await driver.open(demo.url);
    const panel = await driver.panel(tab);
    await listed(panel, 'sessionid');
    await tab.goto(page.url);
    await says(panel, 'A file, not a web site');
    await tab.goto(demo.url);
    await listed(panel, 'sessionid');
    await tab.goto(BROWSER_PAGE[driver.name]);
    await says(panel, 'A page of the browser itself');
    expect(await names(panel)).toEqual([]);
    page.remove();
  });
});

test('the page that asks in the place of a panel takes no for an answer', async ({ driver }) => {
  const page = await driver.open(`${driver.origin}/options.html?access=${SHOP}&access=${PAYMENTS}`);
  await says(page, 'Cookiescope needs access to 2 sites');
  await says(page, 'example.test payments.test');
  await click(page, 'button', 'Not now');
  await closes(page);
  await says(await driver.options(), 'No site is allowed yet');
});
