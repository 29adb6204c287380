import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseDatabase } from '../../lib/browser/database.ts';
import { eraseEverything } from '../../lib/browser/erase.ts';
import { parkedCookies } from '../../lib/browser/parked-cookies.ts';
import { serve } from '../../lib/browser/server.ts';
import { snapshotClient } from '../../lib/browser/snapshot-client.ts';
import { snapshotNotice } from '../../lib/browser/snapshot-news.ts';
import { createSnapshots } from '../../lib/browser/snapshots.ts';
import type { ChangeSet } from '../../lib/change/change-set.ts';
import { planRemove } from '../../lib/change/plan.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { KEPT_PER_SITE } from '../../lib/snapshot/automatic.ts';
import type { SaveResult, SnapshotOrder } from '../../lib/snapshot/keeping.ts';
import { pageScope, siteScope, storeScope } from '../../lib/snapshot/scope.ts';
import { makeSnapshot, type SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { createFakeJar, type FakeJar } from '../fakes/jar.ts';
import { cookie } from '../fixtures/cookie.ts';
import { snapshot } from '../fixtures/snapshot.ts';
import { handlers } from './serve-jar.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

const sid = cookie({ name: 'sid', value: 'secret-1' });
const other = cookie({ name: 'other', value: 'secret-2', domain: 'other.test' });

let fake: FakeBrowser;
let jar: FakeJar;
let snapshots: ReturnType<typeof createSnapshots>;
beforeEach(async () => {
  fake = useFakeBrowser();
  await eraseDatabase();
  jar = createFakeJar({ cookies: [sid, other] });
  snapshots = createSnapshots(jar);
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 900, quota: 1000 }) } });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The background, as far as it is about snapshots. */
function serveSnapshots(): void {
  serve(
    handlers({
      'snapshot.list': snapshots.list,
      'snapshot.get': snapshots.get,
      'snapshot.take': snapshots.take,
      'snapshot.keep': snapshots.keep,
      'snapshot.change': snapshots.change,
      'snapshot.remove': snapshots.remove,
      'snapshot.cookies': snapshots.cookies,
      'snapshot.restoreStorage': snapshots.restoreStorage,
    }),
  );
}

const order = (more: Partial<SnapshotOrder> = {}): SnapshotOrder => ({
  scope: siteScope('0', 'example.com'),
  name: 'Login',
  note: '',
  tabId: null,
  ...more,
});
function saved(result: SaveResult): SnapshotInfo {
  if (!result.saved) throw new Error(result.failure.code);
  return result.saved;
}
const names = async () => (await snapshots.list()).map(({ name }) => name);
async function onDisk(): Promise<string> {
  await parkedCookies.list();
  const db = await openDB('cookiescope');
  const stores = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  db.close();
  return JSON.stringify(stores) + fake.storage.local.dump();
}

describe.each([
  ['an ordinary store', '0', true],
  ['a Firefox container', 'firefox-container-3', true],
  ['an incognito window in Chromium', '1', false],
  ['a private window in Firefox', 'firefox-private', false],
])('of %s', (_, storeId, isKeptOnDisk) => {
  const mine = { ...sid, storeId };
  beforeEach(() => jar.put(mine, { ...other, storeId }));

  it('a snapshot is taken, listed, read, changed and removed', async () => {
    const scope = siteScope(storeId, 'example.com');
    const info = saved(await snapshots.take(order({ scope, note: 'why' })));
    expect(info).toMatchObject({ name: 'Login', note: 'why', scope, count: 1, pinned: false });
    expect(info.reason.code).toBe('manual');
    expect(await snapshots.list()).toEqual([info]);
    expect(await snapshots.get(info.id)).toEqual(
      makeSnapshot({ ...info, cookies: [mine], origins: [] }),
    );

    const change = { name: 'Admin', note: 'new', pinned: true };
    expect(await snapshots.change({ id: info.id, change })).toEqual({ ...info, ...change });
    expect(await snapshots.list()).toEqual([{ ...info, ...change }]);
    expect((await snapshots.get(info.id))?.cookies).toEqual([mine]);

    await snapshots.remove([info.id, 'another']);
    expect(await snapshots.list()).toEqual([]);
    expect([await snapshots.get(info.id), await snapshots.change({ id: info.id, change })]).toEqual(
      [null, null],
    );
    expect((await onDisk()) + fake.storage.session.dump()).not.toContain('secret');
  });

  it(`it is ${isKeptOnDisk ? '' : 'never '}written to the disk`, async () => {
    const scope = storeScope(storeId);
    saved(await snapshots.take(order({ scope })));
    await snapshots.before(planRemove(Array<Cookie>(5).fill(mine)));
    expect(await snapshots.list()).toHaveLength(2);
    expect((await onDisk()).includes('secret')).toBe(isKeptOnDisk);
    expect(fake.storage.session.dump().includes('secret')).toBe(!isKeptOnDisk);
  });
});

it('lists the newest first', async () => {
  const at = (takenAt: number) => snapshots.keep(snapshot({ takenAt, name: String(takenAt) }));
  for (const takenAt of [2, 3, 1]) await at(takenAt);
  expect(await names()).toEqual(['3', '2', '1']);
});

it('what comes from a file is kept under an id of its own, and goes only when asked to', async () => {
  const change = { code: 'import', subject: '', count: 1 } as const;
  const file = snapshot({ cookies: [sid], reason: { code: 'before-change', change } });
  const [one, two] = [saved(await snapshots.keep(file)), saved(await snapshots.keep(file))];
  expect(one.id).not.toBe(two.id);
  expect(await snapshots.get(two.id)).toEqual({
    ...file,
    id: two.id,
    reason: { code: 'manual', change: null },
  });
});

describe('without access to a site', () => {
  beforeEach(() =>
    fake.browser.permissions
      .remove({ origins: ['*://*/*'] })
      .then(() => fake.browser.permissions.request({ origins: ['*://*.example.com/*'] })),
  );

  it('there is no snapshot of it, which would look as if it were empty', async () => {
    expect(await snapshots.take(order({ scope: siteScope('0', 'other.test') }))).toEqual({
      saved: null,
      failure: { code: 'access', patterns: ['*://*.other.test/*'] },
    });
    expect(await snapshots.list()).toEqual([]);
  });

  it('one of a page or of all holds, and is about, what can be seen', async () => {
    const page = pageScope('0', 'https://example.com/', ['https://other.test/']);
    const reached = siteScope('0', 'example.com');
    for (const scope of [page, storeScope('0')]) {
      const info = saved(await snapshots.take(order({ scope })));
      expect([info.scope, info.count]).toEqual([reached, 1]);
    }
  });
});

describe('before a change of many cookies', () => {
  const imported: ChangeSet = {
    label: { code: 'import', subject: 'x', count: 1 },
    operations: [{ type: 'set', cookie: { ...sid, value: 'new' } }],
    atomic: false,
  };

  it('a snapshot is taken by itself, of the sites that it is about', async () => {
    expect(await snapshots.before(imported)).toBe(true);
    const [info] = await snapshots.list();
    expect(info).toMatchObject({
      name: '',
      reason: { code: 'before-change', change: imported.label },
      scope: siteScope('0', 'example.com'),
    });
    expect((await snapshots.get(info?.id ?? ''))?.cookies).toEqual([sid]);
    expect(await snapshotNotice.load()).toBeNull();
  });

  it('none of a small change, nor of a site that is empty', async () => {
    expect(await snapshots.before(planRemove([sid]))).toBe(false);
    jar.drop(sid);
    expect(await snapshots.before(imported)).toBe(true);
    expect(await snapshots.list()).toEqual([]);
  });

  it('the oldest of a site go, but for pinned ones, and it is told which', async () => {
    saved(await snapshots.take(order({ name: 'mine' })));
    for (let n = 0; n < KEPT_PER_SITE; n++) await snapshots.before(imported);
    const all = await snapshots.list();
    const automatic = all.filter(({ reason }) => reason.code !== 'manual');
    expect([all.length, automatic.length]).toEqual([KEPT_PER_SITE + 1, KEPT_PER_SITE]);
    expect(await snapshotNotice.load()).toBeNull();

    const pinned = automatic[KEPT_PER_SITE - 1]?.id ?? '';
    await snapshots.change({ id: pinned, change: { pinned: true } });
    await snapshots.before(imported);
    expect(await snapshotNotice.load()).toBeNull();
    await snapshots.before(imported);
    const told = await snapshotNotice.load();
    const dropped = told?.saved ? told.dropped.map(({ id }) => id) : [];
    expect(dropped).toHaveLength(1);
    const left = (await snapshots.list()).map(({ id }) => id);
    expect(left).toHaveLength(KEPT_PER_SITE + 2);
    expect(left).toContain(pinned);
    expect(left).not.toContain(dropped[0]);
    expect(await snapshots.get(dropped[0] ?? '')).toBeNull();
  });

  it('a failure is told, and keeps nobody from the change', async () => {
    const broken = createSnapshots({ list: () => Promise.reject(new Error('no listing')) });
    expect(await broken.before(imported)).toBe(true);
    expect(await snapshotNotice.load()).toEqual({
      saved: null,
      failure: { code: 'error', detail: 'no listing' },
    });
  });
});

describe('where there is no room', () => {
  /** A disk that ends a transaction, as browsers do it, when it comes to hold more than so many snapshots. */
  function holdsNoMoreThan(most: number, errorName = 'QuotaExceededError'): void {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = put.apply(this, args);
      const transaction = this.transaction as unknown as { _abort: (name: string) => void };
      const counting = this.transaction.objectStore('snapshots').count();
      counting.onsuccess = () => {
        if (counting.result > most) transaction._abort(errorName);
      };
      return request;
    });
  }
  const automatic = (takenAt: number) => ({
    takenAt,
    name: `a${takenAt}`,
    scope: siteScope('0', `s${takenAt}.test`),
  });
  const import_: SnapshotInfo['reason'] = {
    code: 'before-change',
    change: { code: 'import', subject: '', count: 1 },
  };
  /** Puts one there as if it had been taken by itself. */
  async function put(parts: Parameters<typeof snapshot>[0]): Promise<void> {
    const { snapshotDisk } = await import('../../lib/browser/snapshot-disk.ts');
    await snapshotDisk.put(snapshot({ id: parts?.name ?? '', reason: import_, ...parts }), []);
  }

  it('the oldest that were taken by themselves go, as many as it takes, and it is told which', async () => {
    for (const takenAt of [1, 2, 3, 4]) await put(automatic(takenAt));
    await put({ ...automatic(0), pinned: true });
    await put({ takenAt: 0, name: 'mine', reason: { code: 'manual', change: null } });
    holdsNoMoreThan(5);
    const result = await snapshots.take(order({ name: 'new' }));
    expect(result.saved && result.dropped.map(({ name }) => name)).toEqual(['a1', 'a2']);
    expect(new Set(await names())).toEqual(new Set(['new', 'a3', 'a4', 'a0', 'mine']));
  });

  it('and where that does not help, nothing goes, and it is said', async () => {
    for (const takenAt of [1, 2]) await put(automatic(takenAt));
    await put({ name: 'mine', reason: { code: 'manual', change: null } });
    holdsNoMoreThan(0);
    const result = await snapshots.take(order());
    expect(result).toEqual({
      saved: null,
      failure: { code: 'quota', needed: expect.any(Number), usage: 900, quota: 1000 },
    });
    expect(new Set(await names())).toEqual(new Set(['a1', 'a2', 'mine']));
    expect((await snapshots.get('a1'))?.name).toBe('a1');
  });

  it('another failure is no lack of room', async () => {
    holdsNoMoreThan(0, 'UnknownError');
    await expect(snapshots.take(order())).rejects.toThrow();
    expect(await snapshots.list()).toEqual([]);
  });

  it('what cannot be stored takes nothing with it', async () => {
    const full = Array.from({ length: KEPT_PER_SITE }, (_, index) => index);
    for (const takenAt of full) await put({ takenAt, name: `a${takenAt}` });
    const strange = [{ ...sid, value: (() => '') as unknown as string }];
    const { saveSnapshot } = await import('../../lib/browser/save-snapshot.ts');
    const parts = { id: 'new', takenAt: 99, cookies: strange, reason: import_ };
    await expect(saveSnapshot(snapshot(parts))).rejects.toThrow();
    expect(await snapshots.list()).toHaveLength(KEPT_PER_SITE);
  });

  it('in memory there is less', async () => {
    const scope = siteScope('1', 'example.com');
    const big = snapshot({
      scope,
      cookies: [{ ...sid, storeId: '1', value: 'x'.repeat(2_000_000) }],
    });
    saved(await snapshots.keep(big));
    const result = await snapshots.keep(big);
    expect(result.saved ?? result.failure).toMatchObject({ code: 'quota', quota: 3_000_000 });
    expect(await snapshots.list()).toHaveLength(1);
  });
});

describe('pages', () => {
  it('ask the background, and hear of every change', async () => {
    serveSnapshots();
    const told = vi.fn();
    const stop = snapshotClient.onChanged(told);
    const info = saved(await snapshotClient.take(order()));
    expect(told).toHaveBeenCalledTimes(1);
    expect(await snapshotClient.list()).toEqual([info]);
    expect((await snapshotClient.get(info.id))?.cookies).toEqual([sid]);
    expect(await snapshotClient.cookies(siteScope('0', 'other.test'))).toEqual([other]);
    expect((await snapshotClient.change(info.id, { name: 'x' }))?.name).toBe('x');
    expect(told).toHaveBeenCalledTimes(2);
    saved(await snapshotClient.keep(snapshot()));
    await snapshotClient.remove([info.id]);
    expect(told).toHaveBeenCalledTimes(4);
    expect(await snapshotClient.restoreStorage({ id: info.id, tabId: 1, mode: 'merge' })).toEqual(
      [],
    );
    stop();
    await snapshotClient.remove([]);
    expect(told).toHaveBeenCalledTimes(4);
  });
});

it('erasing everything takes them too', async () => {
  saved(await snapshots.take(order()));
  saved(await snapshots.keep(snapshot({ scope: siteScope('1', 'example.com') })));
  await eraseEverything();
  expect(await snapshots.list()).toEqual([]);
  expect(await onDisk()).not.toContain('secret');
});

it('comes into a database of an older version, which keeps what it has', async () => {
  await deleteDB('cookiescope');
  const parked = { cookie: sid, parkedAt: 1, reason: 'switch' };
  const old = await openDB('cookiescope', 2, {
    upgrade(db) {
      for (const name of ['parked', 'pending', 'held']) db.createObjectStore(name);
    },
  });
  await old.put('parked', parked, 'id');
  old.close();
  const info = saved(await snapshots.take(order()));
  expect(await snapshots.list()).toEqual([info]);
  expect(await parkedCookies.list()).toEqual([parked]);
});
