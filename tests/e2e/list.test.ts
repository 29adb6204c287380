import { describe, expect } from 'vitest';
import type { BrowserCookie, View } from '../../scripts/drivers/driver.ts';
import { freshHost } from './harness/fresh-host.ts';
import { allRows, type ListedRow, rowsInDocument } from './support/all-rows.ts';
import { showColumns, shownColumns } from './support/columns.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { click, named } from './support/named.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { cell, gone, listed, row } from './support/rows.ts';
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
    await showColumns(panel, { Partition: true, Kind: true, Size: true });
    await expect
      .poll(async () => (await allRows(panel)).map(asRowWhole).sort(), { timeout: 15_000 })
      .toEqual(expected.map(asListedWhole).sort());
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
    expect(await driver.errors()).toEqual([]);
  });
});
