import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { commandTitle } from '../../components/snapshots/command-title.ts';
import { eraseDatabase } from '../../lib/browser/database.ts';
import { takeSnapshotsOnCommand } from '../../lib/browser/snapshot-command.ts';
import { createSnapshots } from '../../lib/browser/snapshots.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { createFakeJar } from '../fakes/jar.ts';
import { cookie } from '../fixtures/cookie.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

const sid = cookie({ name: 'sid' });
const kept = { ...sid, storeId: '1' };
const other = cookie({ name: 'other', domain: 'other.test' });
const TAB = { id: 7, active: true, incognito: false, url: 'https://www.example.com/app' };

let fake: FakeBrowser;
let snapshots: ReturnType<typeof createSnapshots>;
beforeEach(async () => {
  fake = useFakeBrowser();
  fake.tabs.tabs = [TAB];
  await eraseDatabase();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 900, quota: 1000 }) } });
  snapshots = createSnapshots(createFakeJar({ cookies: [sid, kept, other] }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The shortcut is pressed on a tab. */
async function press(tab: Partial<Tabs.Tab> | undefined = TAB, command = 'take-snapshot') {
  await Promise.all(fake.commands.onCommand.fire(command, tab as Tabs.Tab | undefined));
}
const listen = (take = snapshots.take) => takeSnapshotsOnCommand({ take, titleOf: commandTitle });
const badge = () => fake.action.shown.get(TAB.id);

it('takes a snapshot of the site, says so, and falls silent', async () => {
  listen();
  await press();
  expect(await snapshots.list()).toMatchObject([
    { name: '', scope: { storeId: '0', sites: ['example.com'], hosts: [] }, count: 1 },
  ]);
  expect(badge()).toMatchObject({ text: '✓', title: 'Cookiescope' });
  await vi.runAllTimersAsync();
  expect(badge()).toMatchObject({ text: '', title: 'Cookiescope' });
});

it('takes that of the tab’s own store', async () => {
  listen();
  await press({ ...TAB, incognito: true });
  expect(await snapshots.list()).toMatchObject([{ scope: { storeId: '1' }, count: 1 }]);
});

it('hears of its own command alone', async () => {
  listen();
  await press(TAB, '_execute_action');
  expect(await snapshots.list()).toEqual([]);
  expect(badge()).toBeUndefined();
});

it('says that there is no access, until there is', async () => {
  await fake.browser.permissions.remove({ origins: ['*://*/*'] });
  listen();
  await press();
  expect(await snapshots.list()).toEqual([]);
  expect(badge()).toMatchObject({ text: '!' });
  expect(badge()?.title).toContain('no access to example.com');
  await vi.runAllTimersAsync();
  expect(badge()?.text).toBe('!');
  await fake.browser.permissions.request({ origins: ['*://*.example.com/*'] });
  await vi.waitFor(() => expect(badge()).toMatchObject({ text: '', title: 'Cookiescope' }));
  await press();
  expect(badge()?.text).toBe('✓');
});

it('a failure after a success stays', async () => {
  listen();
  await press();
  await fake.browser.permissions.remove({ origins: ['*://*/*'] });
  await press();
  await vi.runAllTimersAsync();
  expect(badge()?.text).toBe('!');
});

it.each<[string, Partial<Tabs.Tab>, string]>([
  ['a page of the browser', { ...TAB, url: 'chrome://settings/' }, 'only web pages'],
  ['a page that it is kept away from', { id: TAB.id, incognito: false }, 'only web pages'],
])('says why there is none of %s', async (_, tab, words) => {
  listen();
  await press(tab);
  expect(badge()).toMatchObject({ text: '!' });
  expect(badge()?.title).toContain(words);
});

it.each<[string, Parameters<typeof listen>[0], string]>([
  [
    'no room',
    async () => ({
      saved: null,
      failure: { code: 'quota', needed: 1, usage: null, quota: null },
    }),
    'no room',
  ],
  ['an error', () => Promise.reject(new Error('no disk')), 'no disk'],
])('says that there was %s', async (_, take, words) => {
  listen(take);
  await press();
  expect(badge()).toMatchObject({ text: '!' });
  expect(badge()?.title).toContain(words);
});

it('does without a tab', async () => {
  listen();
  await Promise.all(fake.commands.onCommand.fire('take-snapshot', undefined));
  expect(fake.action.shown.size).toBe(0);
});
