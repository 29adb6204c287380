import { describe, expect } from 'vitest';
import type { BrowserCookie, View } from '../../scripts/drivers/driver.ts';
import { freshHost } from './harness/fresh-host.ts';
import { allRows, type ListedRow, rowsInDocument } from './support/all-rows.ts';
import { showColumns, shownColumns } from './support/columns.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { FACES } from './support/faces.ts';
import { click, named } from './support/named.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { cell, gone, listed, names, row } from './support/rows.ts';
import { says } from './support/says.ts';
import { search } from './support/search.ts';

const SHOP_SITE = 'https://example.test';

/** What the browser's own account of a cookie and the row of it must agree in. */
function asListed(cookie: BrowserCookie): string {
  return [cookie.name, cookie.domain, cookie.path].join(' | ');
}

const asRow = ({ name, domain, path }: ListedRow) => [name, domain, path].join(' | ');

/** The same, to the last field. */
function asListedWhole(cookie: BrowserCookie): string {
  const { value, partition, secure, httpOnly, expires } = cookie;
  const kind = expires === null ? 'session' : 'persistent';
  const until = expires === null ? '' : Math.floor(expires);
  return [asListed(cookie), value, partition, secure, httpOnly, kind, until].join(' | ');
}

function asRowWhole(row: ListedRow): string {
  const { cells } = row;
  const rest = ['value', 'partition', 'secure', 'http-only', 'kind', 'expires'];
  return [asRow(row), ...rest.map((field) => cells[field])].join(' | ');
}

/** Whether a cookie belongs to a page at the shop with frames of its two partners. */
function isOfShop(cookie: BrowserCookie): boolean {
  if (cookie.partition !== '') return cookie.partition === SHOP_SITE;
  return ['shop.example.test', 'pay.payments.test', 'stats.metrics.test'].some((host) =>
    cookie.domain.startsWith('.') ? `.${host}`.endsWith(cookie.domain) : host === cookie.domain,
  );
}

const words = (view: View) => view.text().then((text) => text.replace(/\s+/g, ' '));

describe('what is listed', () => {
  test('is all that belongs to the page and its frames, and nothing else', async ({
    driver,
    demo,
  }) => {
    await driver.grant(EVERYWHERE);
    // Elsewhere: the same partners on another site's page, and another host of the same site.
    const foreign = await driver.open(`https://${freshHost()}:${demo.ports.https}/partitioned`);
    await foreign.goto(`https://${demo.hosts.account}:${demo.ports.https}/domains`);
    const tab = await driver.open(`${demo.secureUrl}domains`);
    for (const page of ['paths/admin', 'paths', 'flags', 'persistent', 'session', 'partitioned']) {
      await tab.goto(demo.secureUrl + page);
    }
    await tab.goto(`${demo.secureUrl}frames`);
    const everything = await driver.cookies();
    const expected = everything.filter(isOfShop);
    expect(expected.length, 'cookies of the page').toBeGreaterThan(40);
    expect(everything.length, 'cookies elsewhere').toBeGreaterThan(expected.length + 4);

    const panel = await driver.panel(tab);
    await listed(panel, '__Host-chip');
    await showColumns(panel, { Partition: true, Kind: true, Size: true });
    await expect
      .poll(async () => (await allRows(panel)).map(asRowWhole).sort(), { timeout: 15_000 })
      .toEqual(expected.map(asListedWhole).sort());
    const persistent = expected.filter(({ expires }) => expires !== null).length;
    await says(panel, `${expected.length} cookies`);
    await says(panel, `${persistent} persistent`);
    await says(panel, `${expected.length - persistent} session`);
    const thirdParty = expected.filter(({ domain }) => domain === 'pay.payments.test');
    await search(panel, 'is:third-party');
    await says(panel, `payments.test ${thirdParty.length} third party`);
    await says(panel, 'metrics.test');

    // One name, one host, one top-level site: only the ancestor between them tells these two apart.
    await search(panel, 'name:__Host-chip domain:shop.example.test is:partitioned');
    await gone(panel, 'pay_nested');
    const ancestors = [];
    await panel.click(cell('__Host-chip', 'name'));
    await panel.press('Space');
    for (const place of [1, 2]) {
      await panel.waitFor(
        (index) =>
          document.querySelectorAll('[data-cookie]')[index - 1]?.ariaSelected === 'true' &&
          document.querySelector('section[aria-label=Details]') !== null,
        place,
      );
      const [found] = /the site itself|with another site in between/.exec(await words(panel)) ?? [];
      ancestors.push(found);
      await panel.press('ArrowDown');
    }
    expect(ancestors.sort()).toEqual(['the site itself', 'with another site in between']);

    await panel.press('Escape');
    await search(panel, '');
    await click(panel, 'button', /^All sites/);
    await expect
      .poll(async () => (await allRows(panel)).map(asRowWhole).sort(), { timeout: 15_000 })
      .toEqual(everything.map(asListedWhole).sort());
    await panel.close();

    const popup = await driver.popup(tab);
    await expect
      .poll(async () => (await allRows(popup)).map(asRow).sort(), { timeout: 15_000 })
      .toEqual(expected.map(asListed).sort());
    await search(popup, 'is:third-party');
    await says(popup, `payments.test third party ${thirdParty.length}`);
    await search(popup, 'name:path_scope');
    await gone(popup, 'pay_nested');
    await popup.click(cell('path_scope', 'name'));
    await says(popup, 'Partition');
  });

  test('is that of the inspected tab, though another is in front and DevTools stands apart', async ({
    driver,
    demo,
  }) => {
    await driver.grant(EVERYWHERE);
    const { tab } = await openBlank(driver, demo);
    await setCookies(tab, 'inspected=1; path=/');
    const panel = await driver.panel(tab, { dock: 'window' });
    await listed(panel, 'inspected');
    const other = await openBlank(driver, demo);
    await setCookies(other.tab, 'in_front=1; path=/');
    await setCookies(tab, 'later=1; path=/');
    await listed(panel, 'later');
    expect(await names(panel)).toEqual(['inspected', 'later']);
  });

  test('is of the cookie store of the tab alone', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab } = await openBlank(driver, demo);
    await setCookies(tab, 'usual=1; path=/');
    const apart = await driver.open(await tab.url(), { ownStore: true });
    await setCookies(apart, 'apart=1; path=/');
    for (const { open } of FACES) {
      for (const [place, name] of [
        [apart, 'apart'],
        [tab, 'usual'],
      ] as const) {
        const view = await open(driver, place);
        await listed(view, name);
        expect(await names(view)).toEqual([name]);
        await view.close();
      }
    }
  });

  test('are all of 300 cookies, few of them in the document', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const tab = await driver.open(`${demo.secureUrl}many`);
    for (const { open } of FACES) {
      const view = await open(driver, tab);
      await says(view, '300 cookies');
      const rows = await allRows(view);
      expect(new Set(rows.map(asRow)).size).toBe(300);
      expect(await rowsInDocument(view)).toBeLessThan(60);
      await view.close();
    }
  });
});

describe.each(FACES)('in the $name', ({ open }) => {
  test('it is searched and filtered', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab, host } = await openBlank(driver, demo);
    await setCookies(
      tab,
      'alpha=one; path=/',
      'beta=two; path=/; secure',
      'gamma=find me; path=/; max-age=86400',
      'delta=1234567890; path=/deep',
    );
    const view = await open(driver, tab);
    await listed(view, 'alpha');
    await view.press('/');
    await view.type('is:pe');
    await named(view, 'option', /is:persistent/);
    await view.press('ArrowDown');
    await view.press('Enter');
    await expect.poll(() => names(view)).toEqual(['gamma']);

    for (const [text, found] of [
      ['FIND', ['gamma']],
      ['"find me"', ['gamma']],
      ['is:persistent', ['gamma']],
      ['-is:secure', ['alpha', 'delta', 'gamma']],
      ['is:session is:secure', ['beta']],
      ['name:/^(al|be)/', ['alpha', 'beta']],
      ['path:/deep', ['delta']],
      ['value:o -name:beta', ['alpha']],
      ['size:>12', ['delta']],
      ['expires:<2d', ['gamma']],
      [`domain:${host}`, ['alpha', 'beta', 'delta', 'gamma']],
    ] as const) {
      await search(view, text);
      await expect.poll(() => names(view), { message: text }).toEqual(found);
    }

    await search(view, 'no-such-thing');
    await says(view, 'No cookie matches');
    await click(view, 'button', 'Clear the filter');
    await expect.poll(() => names(view)).toEqual(['alpha', 'beta', 'delta', 'gamma']);
  });

  test('hostile texts are plain text', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const tab = await driver.open(`${demo.secureUrl}values`);
    await tab.goto(`${demo.secureUrl}hostile`);
    const view = await open(driver, tab);
    const expected = (await driver.cookies()).map((cookie) => [asListed(cookie), cookie.value]);
    await expect
      .poll(async () => (await allRows(view)).map((row) => [asRow(row), row.cells.value]).sort())
      .toEqual(expected.sort());

    for (const [name, field, shown] of [
      ['hostile_script', 'value', '<script>alert("script")</script>'],
      ['<b>hostile_name</b>', 'name', '<b>hostile_name</b>'],
      ['hostile_override', 'value', 'userU+202Egnp.exe'],
      ['__proto__', 'value', 'polluted'],
      ['value_rtl', 'value', 'עוגיית שוקולד'],
    ] as const) {
      await search(view, `name:"${name}"`);
      await listed(view, name);
      expect(await view.text(cell(name, field))).toBe(shown);
      // Whatever direction its text has, it does not leave its place.
      const selector = `${cell(name, field)} bdi`;
      expect(await view.evaluate((bdi) => document.querySelector(bdi) !== null, selector)).toBe(
        true,
      );
    }
    expect(
      await view.evaluate(() => document.querySelectorAll('[data-cookie] :is(script, img)').length),
    ).toBe(0);
  });

  test('it is mirrored for those who read from right to left', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const view = await open(driver, await driver.open(demo.secureUrl));
    await listed(view, 'sessionid');
    await view.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await view.waitFor((name) => {
      const left = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().left ?? 0;
      return left(`${name} [role=switch]`) > left(`${name} [data-field=name]`);
    }, row('sessionid'));
    const overhang = await view.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overhang).toBe(0);
  });
});

describe("the panel's table", () => {
  test('is sorted by any column', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const tab = await driver.open(`${demo.secureUrl}flags`);
    await tab.goto(`${demo.secureUrl}persistent`);
    const panel = await driver.panel(tab);
    await listed(panel, 'persistent_day');
    await showColumns(panel, Object.fromEntries(TITLES.map((title) => [title, true])));
    const columns = (await shownColumns(panel)).filter((id) => id !== 'switch');
    expect(columns).toHaveLength(1 + TITLES.length);
    for (const column of columns) {
      await panel.click(`[role=columnheader][data-column="${column}"] button`);
      await expect.poll(() => orderOf(panel, column), { message: column }).toBe('ascending');
    }
    await panel.click('[role=columnheader][data-column=size] button');
    await expect.poll(() => orderOf(panel, 'size')).toBe('ascending');
    await panel.click('[role=columnheader][data-column=size] button');
    await expect.poll(() => orderOf(panel, 'size')).toBe('descending');
  });

  test('keeps its columns, widths and order', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const tab = await driver.open(`${demo.secureUrl}flags`);
    const before = await driver.panel(tab);
    await listed(before, 'flags');
    await showColumns(before, { Kind: true, Path: false });
    await before.click('[role=columnheader][data-column=name] button');
    await before.waitFor(() => document.querySelector('[aria-sort=ascending]') !== null);
    const width = await widthOf(before, 'name');
    await before.press('Shift+ArrowRight');
    await expect.poll(() => widthOf(before, 'name')).toBeGreaterThan(width);
    const columns = await shownColumns(before);
    const wider = await widthOf(before, 'name');
    expect(columns).toContain('kind');
    expect(columns).not.toContain('path');
    await before.close();

    const after = await driver.panel(tab);
    await listed(after, 'flags');
    expect(await shownColumns(after)).toEqual(columns);
    expect(await widthOf(after, 'name')).toBe(wider);
    expect(await orderOf(after, 'name')).toBe('ascending');
  });
});

/** Of all columns that can be hidden. */
const TITLES = [
  ...['Session ID', 'Value', 'Domain', 'Path', 'Expires', 'Max-Age', 'Size', 'Secure', 'HttpOnly'],
  ...['SameSite', 'Partition', 'Kind'],
];

function widthOf(panel: View, column: string): Promise<number> {
  return panel.evaluate(
    (selector) => Math.round(document.querySelector(selector)?.getBoundingClientRect().width ?? 0),
    `[role=columnheader][data-column="${column}"]`,
  );
}

const RANKS: Readonly<Record<string, readonly string[]>> = {
  'same-site': ['unspecified', 'no_restriction', 'lax', 'strict'],
  'session-id': ['no', 'possible', 'likely'],
  secure: ['false', 'true'],
  'http-only': ['false', 'true'],
};

/** How the column's title says that it is sorted, and whether the rows are. */
async function orderOf(panel: View, column: string): Promise<string> {
  const title = await panel.evaluate(
    (selector) => document.querySelector(selector)?.ariaSort ?? 'none',
    `[role=columnheader][data-column="${column}"]`,
  );
  const keys = (await allRows(panel)).map(({ cells }) => sortKey(column, cells[column] ?? ''));
  const sorted = keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const isInOrder = `${keys}` === `${title === 'descending' ? sorted.toReversed() : sorted}`;
  return isInOrder ? title : `${title}, but ${keys}`;
}

/** Session cookies come after everything with an expiry. */
function sortKey(column: string, raw: string): string | number {
  const ranks = RANKS[column];
  if (ranks) return ranks.indexOf(raw);
  if (column === 'expires' || column === 'max-age') return raw === '' ? Infinity : Number(raw);
  return column === 'size' ? Number(raw) : raw;
}
