import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, describe, expect } from 'vitest';
import type { Driver, Tab, View } from '../../../scripts/drivers/driver.ts';
import { launch } from '../../../scripts/drivers/launch.ts';
import { freshHost } from './fresh-host.ts';
import { probeExtension } from './probe-extension.ts';
import { browserUnderTest } from './test.ts';
import { tidyDriver } from './tidy-driver.ts';

/** What the probe's pages call; both browsers give promises. */
interface Api {
  readonly cookies?: {
    getAll(query: { url: string; storeId?: string }): Promise<unknown[]>;
    getAllCookieStores(): Promise<{ id: string; tabIds: number[] }[]>;
  };
  readonly devtools?: { readonly panels: { readonly themeName: string } };
  readonly permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
  readonly runtime: { sendMessage(message: string): Promise<unknown> };
  readonly storage: {
    readonly local: { set(items: object): Promise<void>; get(): Promise<object> };
  };
  readonly tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
}
declare const chrome: Api;

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to learn what a fixture needs
  .extend('probe', { scope: 'file' }, async ({}, { onCleanup }) => {
    const { dir, remove } = probeExtension(browserUnderTest());
    onCleanup(remove);
    return dir;
  })
  .extend('browser', { scope: 'file' }, async ({ probe }, { onCleanup }) => {
    const browser = browserUnderTest();
    const driver = await launch({ browser, extensionDir: probe, headless: true });
    onCleanup(() => driver.close());
    return driver;
  })
  // biome-ignore lint/correctness/noEmptyPattern: as above
  .extend('port', { scope: 'file' }, async ({}, { onCleanup }) => {
    const server = createServer((_request, response) => {
      response.setHeader('Set-Cookie', ['plain=1', 'secret=2; HttpOnly; Max-Age=1000']);
      response.setHeader('Content-Type', 'text/html');
      response.end('<title>Site</title><input id="field">');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onCleanup(() => {
      server.close();
      server.closeAllConnections();
    });
    return (server.address() as AddressInfo).port;
  })
  .extend('driver', ({ browser }, { onCleanup }) => {
    const { driver, tidy } = tidyDriver(browser);
    onCleanup(tidy);
    return driver;
  })
  .extend('url', ({ port }) => `http://${freshHost()}:${port}/`)
  .extend('tab', ({ driver, url }) => driver.open(url));

type Opener = (driver: Driver, tab: Tab) => Promise<View>;
const popup: Opener = (driver, tab) => driver.popup(tab);
const panel: Opener = (driver, tab) => driver.panel(tab);
const options: Opener = (driver) => driver.options();

const listCookies = (url: string) => chrome.cookies?.getAll({ url }).then((found) => found.length);

describe.each([
  ['popup', popup],
  ['panel', panel],
  ['options', options],
] as const)('the %s', (face, openView) => {
  test('takes real input', async ({ driver, tab }) => {
    const view = await openView(driver, tab);
    expect(await view.text('h1')).toBe(face);
    await view.click('#button');
    expect(await view.evaluate(() => document.hasFocus())).toBe(true);
    await view.rightClick('#button');
    await view.doubleClick('#button');
    await view.press('Control+Shift+z');
    await view.press('ArrowDown');
    expect(
      await view.evaluate(() => [...document.querySelectorAll('li')].map((li) => li.textContent)),
    ).toEqual(
      ['click', 'contextmenu', 'click', 'click', 'dblclick', 'Control+Shift+Z', 'ArrowDown'].map(
        (name) => `${name} trusted`,
      ),
    );
    await view.fill('#field', 'old');
    await view.fill('#field', 'ab');
    await view.press('ArrowLeft');
    await view.type('é/');
    await view.waitFor(() => document.querySelector<HTMLInputElement>('#field')?.value === 'aé/b');
  });

  test('can be looked at', async ({ driver, tab }) => {
    const folder = mkdtempSync(join(tmpdir(), 'cookiescope-picture-'));
    const view = await openView(driver, tab);
    await view.screenshot(join(folder, 'view.png'));
    const png = readFileSync(join(folder, 'view.png'));
    rmSync(folder, { recursive: true });
    expect(png.readUInt32BE(16), 'width').toBeGreaterThan(100);
    expect(await view.axe()).toEqual([]);
    await view.evaluate(() => document.querySelector('h1')?.replaceChildren());
    expect((await view.axe()).map(({ id }) => id)).toContain('empty-heading');
    expect((await view.axe(['empty-heading'])).map(({ id }) => id)).toEqual(['empty-heading']);
    expect(await view.axe(['color-contrast'])).toEqual([]);
  });

  test('is dark when the browser is', async ({ driver, tab }) => {
    await driver.colorScheme('dark');
    const view = await openView(driver, tab);
    await view.waitFor(() => matchMedia('(prefers-color-scheme: dark)').matches);
    const theme = await view.evaluate(() => chrome.devtools?.panels.themeName ?? 'dark');
    expect(theme).toBe('dark');
  });

  test('reports its errors', async ({ driver, tab }) => {
    const view = await openView(driver, tab);
    await expect(
      view.evaluate(() => {
        throw new RangeError('thrown');
      }),
    ).rejects.toThrow('RangeError: thrown');
    await view.evaluate(() => {
      console.error('logged');
      setTimeout(() => {
        throw new Error('uncaught');
      });
      Promise.reject(new Error('rejected'));
    });
    const found: string[] = [];
    await expect
      .poll(async () => {
        found.push(...(await driver.errors()));
        return ['logged', 'uncaught', 'rejected'].filter(
          (word) => !found.some((error) => error.startsWith(face) && error.includes(word)),
        );
      })
      .toEqual([]);
  });
});

test('the popup sees the active tab, as a click on the button allows', async ({
  driver,
  tab,
  url,
}) => {
  const view = await driver.popup(tab);
  const [active] = await view.evaluate(() =>
    chrome.tabs.query({ active: true, currentWindow: true }),
  );
  expect(active?.url).toBe(url);
});

test.for(['bottom', 'right', 'window'] as const)(
  'DevTools at the %s',
  async (dock, { driver, tab }) => {
    const view = await driver.panel(tab, { dock });
    await view.click('#button');
    expect(await view.text('#events')).toContain('click trusted');
  },
);

test('access is granted, revoked and asked for', async ({ driver, url }) => {
  const origin = `*://${new URL(url).hostname}/*`;
  await driver.open(url);
  const view = await driver.options();
  expect(await view.evaluate(listCookies, url)).toBe(0);
  await driver.grant([origin]);
  expect(await view.evaluate(listCookies, url)).toBe(2);
  await driver.revoke([origin]);
  expect(await view.evaluate(listCookies, url)).toBe(0);

  await view.evaluate((wanted) => {
    document.querySelector('#button')?.addEventListener('click', async () => {
      const granted = await chrome.permissions.request({ origins: [wanted] });
      document.title = `granted: ${granted}`;
    });
  }, origin);
  await view.click('#button');
  await view.waitFor(() => document.title === 'granted: true');
  expect(await view.evaluate(listCookies, url)).toBe(2);
});

test('a shortcut gives its command, on the tab', async ({ driver, tab, url }) => {
  // What the address of a tab takes.
  await driver.grant([`*://${new URL(url).hostname}/*`]);
  const view = await driver.options();
  const commands = () => view.evaluate(() => chrome.runtime.sendMessage('commands'));
  expect(await commands()).toEqual([]);
  await driver.shortcut(tab, 'Alt+Shift+L');
  await expect.poll(commands).toEqual([`note ${url}`]);
  await driver.stopWorker();
  await driver.shortcut(tab, 'Alt+Shift+L');
  await expect.poll(commands).toEqual([`note ${url}`]);
});

test('the worker is stopped, and started by the next message', async ({ driver }) => {
  const view = await driver.options();
  const born = () => view.evaluate(() => chrome.runtime.sendMessage('born'));
  const first = await born();
  expect(await born()).toBe(first);
  await driver.stopWorker();
  expect(await born()).not.toBe(first);
});

test('the worker is stopped, however soon the next message starts it', async ({ driver }) => {
  const view = await driver.options();
  const born = () => view.evaluate(() => chrome.runtime.sendMessage('born'));
  await view.evaluate(() => {
    const again = (): void => void chrome.runtime.sendMessage('on').then(again, again);
    again();
  });
  for (let turn = 0; turn < 5; turn += 1) {
    const before = await born();
    await driver.stopWorker();
    expect(await born()).not.toBe(before);
  }
});

test('a tab may have a cookie store of its own', async ({ driver, url }) => {
  const origin = `*://${new URL(url).hostname}/*`;
  await driver.grant([origin]);
  const tab = await driver.open(url, { ownStore: true });
  const view = await driver.popup(tab);
  const [active] = await view.evaluate(() =>
    chrome.tabs.query({ active: true, currentWindow: true }),
  );
  expect(active?.url).toBe(url);
  const inDefault = await view.evaluate(listCookies, url);
  const stores = await view.evaluate(() => chrome.cookies?.getAllCookieStores());
  const own = stores?.find(({ tabIds }) => tabIds.includes(active?.id ?? -1));
  const inOwn = await view.evaluate(
    (address, storeId) =>
      chrome.cookies?.getAll({ url: address, storeId }).then((found) => found.length),
    url,
    own?.id ?? '',
  );
  expect({ inDefault, inOwn }).toEqual({ inDefault: 0, inOwn: 2 });
});

test('the cookies of the browser', async ({ driver, tab, url }) => {
  const ours = async () =>
    (await driver.cookies())
      .filter(({ domain }) => domain === new URL(url).hostname)
      .map(({ name, value, httpOnly, expires }) => ({
        name,
        value,
        httpOnly,
        kept: expires !== null,
      }))
      .sort((a, b) => a.name.localeCompare(b.name));
  expect(await ours()).toEqual([
    { name: 'plain', value: '1', httpOnly: false, kept: false },
    { name: 'secret', value: '2', httpOnly: true, kept: true },
  ]);
  expect(await tab.evaluate(() => document.cookie)).toBe('plain=1');
  await driver.clearCookies();
  expect(await ours()).toEqual([]);
});

test('a reset forgets everything', async ({ driver, url }) => {
  const page = await driver.options();
  await page.evaluate(async () => {
    await chrome.storage.local.set({ kept: true });
    await new Promise((resolve) => {
      indexedDB.open('kept').onsuccess = resolve;
    });
  });
  await driver.grant([`*://${new URL(url).hostname}/*`]);
  await page.close();
  await driver.reset();
  await driver.open(url);
  const view = await driver.options();
  expect(await view.evaluate(listCookies, url)).toBe(0);
  expect(await view.evaluate(() => chrome.storage.local.get())).toEqual({});
  expect(await view.evaluate(() => indexedDB.databases())).toEqual([]);
});
