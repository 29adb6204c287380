import { describe, expect } from 'vitest';
import type { Driver } from '../../scripts/drivers/driver.ts';
import { copying, pasted } from './support/clipboard.ts';
import { showColumns } from './support/columns.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { fieldValue } from './support/edits.ts';
import { FACES } from './support/faces.ts';
import { fillForm, openForm, tick } from './support/form.ts';
import { click, named } from './support/named.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { cell, gone, listed } from './support/rows.ts';
import { says } from './support/says.ts';
import { search } from './support/search.ts';
import { stored, storedCookie } from './support/stored.ts';

const DAY = 24 * 60 * 60;

/** Expects that a cookie expires so many days from now, give or take the minute that a slow test takes. */
async function expectDaysLeft(driver: Driver, name: string, days: number): Promise<void> {
  const cookie = await storedCookie(driver, name);
  const left = (cookie?.expires ?? 0) - Date.now() / 1000;
  expect(Math.abs(left - days * DAY), `${left} seconds left`).toBeLessThan(60);
}

describe('every field is edited', () => {
  test('in the form of the popup', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab, host } = await openBlank(driver, demo);
    const site = host.replace('www.', '');
    await setCookies(tab, 'plain=old; path=/');
    const popup = await driver.popup(tab);
    await listed(popup, 'plain');
    await popup.click('[data-cookie="plain"] [data-field="value"]');
    await click(popup, 'switch', 'HttpOnly');
    await expect.poll(async () => (await storedCookie(driver, 'plain'))?.httpOnly).toBe(true);
    await openForm(popup, 'plain');
    await fillForm(popup, { Name: 'renamed', Value: 'new value', Domain: site, Path: '/account' });
    await tick(popup, { 'This host only': false, Secure: true, HttpOnly: true });
    await click(popup, 'radio', 'Strict');
    await click(popup, 'radio', 'Until');
    await click(popup, 'button', '7 days');
    await click(popup, 'button', 'Save');
    await says(popup, 'Changed plain');
    await listed(popup, 'renamed', { domain: `.${site}`, path: '/account' });
    const cookie = await storedCookie(driver, 'renamed');
    expect(cookie).toMatchObject({
      ...{ value: 'new value', domain: `.${site}`, path: '/account', partition: '' },
      ...{ secure: true, httpOnly: true },
    });
    await expectDaysLeft(driver, 'renamed', 7);
    // The new name is listed before the old cookie goes.
    await expect.poll(() => stored(driver)).toHaveLength(1);

    await openForm(popup, 'renamed');
    await popup.fill(await named(popup, 'combobox', 'Partition'), 'page');
    await fillForm(popup, { Domain: host, Path: '/' });
    await tick(popup, { 'This host only': true, HttpOnly: false });
    await click(popup, 'radio', 'None');
    await click(popup, 'radio', 'Session');
    await popup.press('Control+Enter');
    await listed(popup, 'renamed', { domain: host, path: '/' });
    await expect
      .poll(() => stored(driver))
      .toEqual([`renamed=new value; ${host}; /; secure; ; session; https://${site}`]);
  });

  test('in the cells of the panel', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab, host } = await openBlank(driver, demo);
    const site = host.replace('www.', '');
    await setCookies(tab, 'plain=old; path=/');
    const panel = await driver.panel(tab);
    await listed(panel, 'plain');
    await panel.doubleClick(cell('plain', 'name'));
    for (const [label, text] of [
      ['Name of plain', 'renamed'],
      ['Value of renamed', 'new value'],
      ['Domain of renamed', `.${site}`],
      ['Path of renamed', '/account'],
    ] as const) {
      await panel.fill(await named(panel, 'textbox', label), text);
      await panel.press('Tab');
    }
    await panel.fill(await named(panel, 'textbox', 'Expires of renamed'), '7d');
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('[role=grid] input') === null);
    // One right after the other: neither takes back what the one before has done.
    for (const field of ['secure', 'http-only']) {
      await panel.click(`${cell('renamed', field)} button`);
    }
    await panel.click(`${cell('renamed', 'same-site')} button`);
    await click(panel, 'menuitem', 'Strict');
    await panel.waitFor(
      (selector) => document.querySelector<HTMLElement>(selector)?.dataset.raw === 'strict',
      cell('renamed', 'same-site'),
    );
    expect(await storedCookie(driver, 'renamed')).toMatchObject({
      ...{ value: 'new value', domain: `.${site}`, path: '/account', partition: '' },
      ...{ secure: true, httpOnly: true },
    });
    await expectDaysLeft(driver, 'renamed', 7);

    await showColumns(panel, { Partition: true });
    await panel.doubleClick(cell('renamed', 'partition'));
    await panel.fill(await named(panel, 'textbox', 'Partition of renamed'), `https://${site}`);
    await panel.press('Enter');
    await expect
      .poll(async () => (await driver.cookies()).map(({ partition }) => partition))
      .toEqual([`https://${site}`]);
  });
});

describe('what a browser would refuse', () => {
  test('is refused at the field, with the reason and what mends it', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab, host } = await openBlank(driver, demo);
    await setCookies(tab, 'plain=old; path=/');
    const before = await stored(driver);
    const popup = await driver.popup(tab);
    await listed(popup, 'plain');
    await openForm(popup, 'plain');

    for (const { field, text, reason, mend, mended } of [
      {
        field: 'Name',
        text: 'pl;ain',
        reason: '“;” ends the name',
        mend: 'Write %3B instead',
        mended: 'pl%3Bain',
      },
      { field: 'Name', text: '', reason: 'Chromium stores a cookie without a name' },
      { field: 'Value', text: 'x'.repeat(4092), reason: 'Browsers keep at most 4,096' },
      {
        field: 'Value',
        text: 'a\u0001b',
        reason: 'holds a control character',
        mend: 'Remove control characters',
        mended: 'ab',
      },
      {
        field: 'Domain',
        text: 'elsewhere.example',
        reason: 'is sent to none of this page’s hosts',
        mend: `Use ${host}`,
        mended: host,
      },
      {
        field: 'Path',
        text: 'account',
        reason: 'A path begins with “/”',
        mend: 'Use /account',
        mended: '/account',
      },
    ]) {
      const old = await fieldValue(popup, field);
      await fillForm(popup, { [field]: text });
      await says(popup, reason);
      if (mend) {
        await click(popup, 'button', mend);
        await expect.poll(() => fieldValue(popup, field)).toBe(mended);
      }
      await fillForm(popup, { [field]: old });
    }
    await tick(popup, { 'This host only': false });
    await fillForm(popup, { Domain: 'test' });
    await says(popup, '“test” is a public suffix');
    const site = host.replace('www.', '');
    await click(popup, 'button', `Use ${site}`);
    await expect.poll(() => fieldValue(popup, 'Domain')).toBe(site);

    await fillForm(popup, { Name: '__Secure-plain' });
    await says(popup, 'A name that begins with __Secure- needs Secure');
    await click(popup, 'button', 'Save');
    await says(popup, '1 problem to mend: Protection');
    expect(await stored(driver)).toEqual(before);
    await click(popup, 'button', 'Turn on Secure');
    await tick(popup, { Secure: true });
    await fillForm(popup, { Name: 'plain' });

    for (const [choose, reason] of [
      [async () => click(popup, 'radio', 'None'), 'SameSite=None needs Secure'],
      [
        async () => popup.fill(await named(popup, 'combobox', 'Partition'), 'page'),
        'A partitioned cookie needs Secure',
      ],
    ] as const) {
      await tick(popup, { Secure: false });
      await choose();
      await says(popup, reason);
      await click(popup, 'button', 'Turn on Secure');
      await expect.poll(() => popup.text()).not.toContain(reason);
    }
    await popup.press('Escape');
    await click(popup, 'button', 'Discard');
    await listed(popup, 'plain');
    expect(await stored(driver)).toEqual(before);
    await popup.close();

    const panel = await driver.panel(tab);
    await listed(panel, 'plain');
    await panel.doubleClick(cell('plain', 'name'));
    await panel.fill(await named(panel, 'textbox', 'Name of plain'), '__Host-plain');
    await says(panel, 'A name that begins with __Host- needs Secure');
    await panel.press('Enter');
    await click(panel, 'button', 'Turn on Secure');
    await panel.press('Enter');
    await listed(panel, '__Host-plain');
    await expect
      .poll(() => stored(driver))
      .toEqual([`__Host-plain=old; ${host}; /; secure; ; session; `]);
  });

  test('costs nothing when only the browser knows', async ({ driver, demo }) => {
    // Of the frame's site the browser lets nothing be written.
    await driver.grant(['*://*.example.test/*']);
    const tab = await driver.open(`${demo.secureUrl}frames`);
    const before = await stored(driver);
    const popup = await driver.popup(tab);
    await listed(popup, 'frames_first_party');
    await says(popup, 'out of reach');
    await openForm(popup, 'frames_first_party');
    await fillForm(popup, { Name: 'moved', Domain: demo.hosts.pay, Path: '/elsewhere' });
    await click(popup, 'button', 'Save');
    await says(popup, 'The browser refused the cookie');
    expect(await stored(driver)).toEqual(before);
    await popup.close();

    const panel = await driver.panel(tab);
    await listed(panel, 'frames_first_party');
    await says(panel, 'out of reach');
    await panel.doubleClick(cell('frames_first_party', 'domain'));
    await panel.fill(await named(panel, 'textbox', 'Domain of frames_first_party'), demo.hosts.pay);
    await panel.press('Enter');
    await says(panel, 'The browser refused the cookie');
    await panel.press('Escape');
    await listed(panel, 'frames_first_party');
    expect(await stored(driver)).toEqual(before);
  });

  test('or store otherwise, is told', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab } = await openBlank(driver, demo);
    await setCookies(tab, 'plain=old; path=/');
    const panel = await driver.panel(tab);
    await listed(panel, 'plain');
    await panel.doubleClick(cell('plain', 'expires'));
    await panel.fill(await named(panel, 'textbox', 'Expires of plain'), '500d');
    await says(panel, 'at most 400 days');
    await panel.press('Enter');
    await says(panel, 'The browser stored something else than asked');
    await expectDaysLeft(driver, 'plain', 400);
  });
});

describe.each(FACES)('in the $name', ({ name: face, open }) => {
  test('cookies are added, duplicated and copied', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab, host } = await openBlank(driver, demo);
    const view = await open(driver, tab);
    await says(view, 'This page has no cookies');
    await view.press('n');
    await fillForm(view, { Name: 'added', Value: 'a b' });
    await view.press('Control+Enter');
    await listed(view, 'added');
    expect(await stored(driver)).toEqual([`added=a b; ${host}; /; secure; ; session; `]);

    await view.click(cell('added', 'name'));
    await view.press('Control+d');
    await listed(view, 'added-copy');
    expect(await stored(driver)).toEqual([
      `added-copy=a b; ${host}; /; secure; ; session; `,
      `added=a b; ${host}; /; secure; ; session; `,
    ]);

    await copying(view, () => view.press('Control+c'));
    await expect.poll(() => pasted(tab)).toBe('added=a b');
    const again = face === 'popup' ? await open(driver, tab) : view;
    await listed(again, 'added');
    if (face === 'panel') await again.rightClick(cell('added', 'name'));
    else await again.click(cell('added', 'name'));
    const item = await named(again, face === 'panel' ? 'menuitem' : 'button', 'Copy value');
    await copying(again, () => again.click(item));
    await expect.poll(() => pasted(tab)).toBe('a b');
  });

  test('one is deleted, and none of its namesakes', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const tab = await driver.open(`${demo.secureUrl}domains`);
    await tab.goto(`${demo.secureUrl}paths`);
    const view = await open(driver, tab);
    await listed(view, 'domain_both');
    for (const [name, which] of [
      ['domain_both', { domain: demo.hosts.shop }],
      ['path_scope', { path: '/paths/admin' }],
      ['path_scope', { path: '/' }],
    ] as const) {
      await search(view, `name:${name}`);
      const before = await driver.cookies();
      const isIt = (cookie: (typeof before)[number]) =>
        cookie.name === name &&
        Object.entries(which).every(([key, value]) => cookie[key as 'path'] === value);
      await view.click(cell(name, 'name', which));
      await view.press('Delete');
      await gone(view, name, which);
      const left = await stored(driver);
      expect(left).toHaveLength(before.length - 1);
      expect(left).toEqual(await stored(driver, (cookie) => !isIt(cookie)));
    }
  });
});

describe('many at once are deleted', () => {
  test('the selected, the filtered, all', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab } = await openBlank(driver, demo);
    const names = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4', 'b5'];
    await setCookies(tab, ...names.map((name) => `${name}=1; path=/`));
    const left = async () => (await driver.cookies()).map(({ name }) => name).sort();
    const panel = await driver.panel(tab);
    await listed(panel, 'a1');
    await panel.click(cell('a1', 'name'));
    await panel.press('Shift+ArrowDown');
    await panel.press('Delete');
    await says(panel, 'Deleted 2 cookies');
    await expect.poll(left).toEqual(['a3', 'a4', 'b1', 'b2', 'b3', 'b4', 'b5']);

    await search(panel, 'name:/b[12]/');
    await gone(panel, 'a3');
    await click(panel, 'button', 'Delete all 2 cookies shown');
    await expect.poll(left).toEqual(['a3', 'a4', 'b3', 'b4', 'b5']);
    await panel.close();

    const popup = await driver.popup(tab);
    await listed(popup, 'a3');
    await search(popup, 'name:a');
    await gone(popup, 'b3');
    await click(popup, 'button', 'More actions');
    await click(popup, 'menuitem', 'Delete all cookies shown');
    await expect.poll(left).toEqual(['b3', 'b4', 'b5']);
    await search(popup, '');
    await listed(popup, 'b3');
    await click(popup, 'button', 'More actions');
    await click(popup, 'menuitem', 'Delete all cookies shown');
    await says(popup, 'This page has no cookies');
    expect(await left()).toEqual([]);
  });

  test('of all sites only after asking', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const one = await openBlank(driver, demo);
    await setCookies(one.tab, 'here=1; path=/');
    const other = await openBlank(driver, demo);
    await setCookies(other.tab, 'there=1; path=/');
    const panel = await driver.panel(one.tab);
    await listed(panel, 'here');
    await click(panel, 'button', /^All sites/);
    await listed(panel, 'there');
    await click(panel, 'button', 'Delete all 2 cookies shown');
    await says(panel, 'They belong to 2 sites');
    await click(panel, 'button', 'Cancel');
    await panel.waitFor(() => document.querySelector('dialog[open]') === null);
    expect(await stored(driver)).toHaveLength(2);
    await click(panel, 'button', 'Delete all 2 cookies shown');
    await click(panel, 'button', 'Delete 2 cookies');
    await gone(panel, 'there');
    await expect.poll(() => stored(driver)).toEqual([]);
    await panel.press('Control+z');
    await listed(panel, 'there');
    await expect.poll(() => stored(driver)).toHaveLength(2);
  });
});
