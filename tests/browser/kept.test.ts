import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseDatabase } from '../../lib/browser/database.ts';
import { eraseEverything } from '../../lib/browser/erase.ts';
import { journalItem } from '../../lib/browser/journal-item.ts';
import { rolledBackNotice } from '../../lib/browser/notice.ts';
import { parkedCookies } from '../../lib/browser/parked-cookies.ts';
import { pendingChanges } from '../../lib/browser/pending-changes.ts';
import { sessionItem } from '../../lib/browser/session-item.ts';
import type { ParkedCookie } from '../../lib/change/change-set.ts';
import { createChanger } from '../../lib/change/changer.ts';
import { EMPTY_JOURNAL } from '../../lib/change/journal.ts';
import type { PendingChange } from '../../lib/change/pending.ts';
import { planLogIn, planLogOut, planRemove } from '../../lib/change/plan.ts';
import { EMPTY_SLOT } from '../../lib/change/slot.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { createFakeJar } from '../fakes/jar.ts';
import { cookie } from '../fixtures/cookie.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

let fake: FakeBrowser;
beforeEach(async () => {
  fake = useFakeBrowser();
  await eraseDatabase();
});

/** All that is on disk: IndexedDB and `storage.local`. */
async function onDisk(): Promise<string> {
  await parkedCookies.list();
  const db = await openDB('cookiescope');
  const stores = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  db.close();
  return JSON.stringify(stores) + fake.storage.local.dump();
}

const sid = cookie({ name: 'sid', value: 'secret-1' });
const csrf = cookie({ name: 'csrf', value: 'secret-2' });
const park = (each: typeof sid): ParkedCookie => ({ cookie: each, parkedAt: 1, reason: 'switch' });
const change = (each: typeof sid): PendingChange => ({
  id: 1,
  label: { code: 'remove', subject: each.name, count: 1 },
  atomic: false,
  goal: { list: 'done', id: 1 },
  session: '',
  isThrough: false,
  steps: [{ key: keyOf(each), before: { live: each, parked: null }, after: EMPTY_SLOT }],
});

describe.each([
  ['of an ordinary store', '0', true],
  ['of a Firefox container', 'firefox-container-3', true],
  ['of an incognito window in Chromium', '1', false],
  ['of a private window in Firefox', 'firefox-private', false],
])('a cookie %s', (_, storeId, isKeptOnDisk) => {
  const mine = { ...sid, storeId };
  const other = { ...csrf, storeId };

  it('is parked, replaced, listed and taken out again', async () => {
    await parkedCookies.put(park(mine));
    await parkedCookies.put(park(other));
    await parkedCookies.put({ ...park(mine), parkedAt: 2 });
    const listed = await parkedCookies.list();
    expect(new Set(listed)).toEqual(new Set([park(other), { ...park(mine), parkedAt: 2 }]));
    await parkedCookies.remove(keyOf(mine));
    expect(await parkedCookies.list()).toEqual([park(other)]);
  });

  it('is in the write-ahead record until that is cleared', async () => {
    expect(await pendingChanges.load()).toEqual([]);
    await pendingChanges.save(change(mine));
    expect(await pendingChanges.load()).toEqual([change(mine)]);
    await pendingChanges.clear(1);
    expect(await pendingChanges.load()).toEqual([]);
  });

  it(`is ${isKeptOnDisk ? '' : 'never '}written to the disk`, async () => {
    await parkedCookies.put(park(mine));
    await pendingChanges.save(change(other));
    const text = await onDisk();
    expect([text.includes('secret-1'), text.includes('secret-2')]).toEqual([
      isKeptOnDisk,
      isKeptOnDisk,
    ]);
  });

  it('leaves nothing behind once it is gone', async () => {
    await parkedCookies.put(park(mine));
    await pendingChanges.save(change(mine));
    await parkedCookies.remove(keyOf(mine));
    await pendingChanges.clear(1);
    expect(await onDisk()).not.toContain('secret');
    expect(fake.storage.session.dump()).not.toContain('secret');
  });
});

it('at no moment of a change does a private cookie reach the disk', async () => {
  const cookies = [sid, csrf].map((each) => ({ ...each, storeId: '1' }));
  const jar = createFakeJar({ cookies });
  const seen: string[] = [];
  const write = async (each: typeof sid) => {
    seen.push(await onDisk());
    return jar.write(each);
  };
  const remove = async (key: ReturnType<typeof keyOf>) => {
    seen.push(await onDisk());
    return jar.remove(key);
  };
  const changer = createChanger({
    jar: { ...jar, write, remove },
    parked: parkedCookies,
    journal: journalItem,
    pending: pendingChanges,
    guards: { spared: async () => new Set(), moved: async () => {} },
    session: async () => '',
    reaches: async () => true,
    onRolledBack: async () => {},
    refusal: () => null,
    now: () => 0,
  });
  await changer.apply(planLogOut('example.com', cookies));
  await changer.apply(planLogIn('example.com', await parkedCookies.list()));
  await changer.apply(planRemove(cookies));
  await changer.undo();
  expect(new Set(jar.all())).toEqual(new Set(cookies));
  expect(seen).toHaveLength(8);
  expect(seen.join() + (await onDisk())).not.toContain('secret');
});

describe('the journal', () => {
  it('is empty at first, and in memory only', async () => {
    expect(await journalItem.load()).toEqual(EMPTY_JOURNAL);
    const entry = { ...change(sid), id: 1, at: 1 };
    await journalItem.save({ done: [entry], undone: [] });
    expect(await journalItem.load()).toEqual({ done: [entry], undone: [] });
    expect(await onDisk()).not.toContain('secret');
  });
});

describe('an item of the session', () => {
  it('is watched from anywhere, each key for itself', async () => {
    const [a, b] = [sessionItem<number>('a', 0), sessionItem<number>('b', 0)];
    const seen: number[] = [];
    const stop = a.watch((value) => seen.push(value));
    await sessionItem<number>('a', 0).save(1);
    await b.save(7);
    await fake.storage.local.set({ a: 9 });
    await fake.storage.session.clear();
    stop();
    await a.save(2);
    expect(seen).toEqual([1, 0]);
    expect(fake.storage.onChanged.listeners).toBe(0);
  });

  it('tells an item that is null from none', async () => {
    await rolledBackNotice.save({ code: 'edit', subject: 'a', count: 1 });
    await rolledBackNotice.save(null);
    expect(await rolledBackNotice.load()).toBeNull();
  });
});

it('erases everything that the extension keeps, and can start again', async () => {
  await parkedCookies.put(park(sid));
  await parkedCookies.put(park({ ...csrf, storeId: '1' }));
  await pendingChanges.save(change(sid));
  await journalItem.save({ done: [{ ...change(sid), id: 1, at: 1 }], undone: [] });
  await fake.storage.local.set({ settings: { theme: 'dark' } });

  await eraseEverything();
  expect(await parkedCookies.list()).toEqual([]);
  expect(await pendingChanges.load()).toEqual([]);
  expect(await journalItem.load()).toEqual(EMPTY_JOURNAL);
  expect([fake.storage.local.dump(), fake.storage.session.dump()]).toEqual(['[]', '[]']);

  await parkedCookies.put(park(sid));
  expect(await parkedCookies.list()).toEqual([park(sid)]);
});

it('does not stand in the way when another page erases', async () => {
  await parkedCookies.put(park(sid));
  const erased = new Promise((resolve) => {
    indexedDB.deleteDatabase('cookiescope').onsuccess = resolve;
  });
  await erased;
  expect(await parkedCookies.list()).toEqual([]);
});
