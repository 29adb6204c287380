import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withdrawAccess } from '../../lib/browser/access.ts';
import { eraseDatabase } from '../../lib/browser/database.ts';
import { eraseEverything } from '../../lib/browser/erase.ts';
import { guardsItem } from '../../lib/browser/guards-item.ts';
import { guardsAtHand, keepLocks } from '../../lib/browser/keep-locks.ts';
import { reachesCookies } from '../../lib/browser/reach.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { NO_GUARDS, withGuard } from '../../lib/lock/guard.ts';
import type { Keeper } from '../../lib/lock/keeper.ts';
import { eventually } from '../eventually.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { createFakeJar } from '../fakes/jar.ts';
import { settled } from '../fakes/store-deps.ts';
import { cookie } from '../fixtures/cookie.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

let fake: FakeBrowser;
beforeEach(async () => {
  fake = useFakeBrowser();
  await eraseDatabase();
});

const sid = cookie({ name: 'sid', value: 'secret' });
const theme = cookie({ name: 'theme', value: 'secret' });

describe.each([
  ['an ordinary store', '0', true],
  ['a Firefox container', 'firefox-container-3', true],
  ['an incognito window in Chromium', '1', false],
  ['a private window in Firefox', 'firefox-private', false],
])('a lock in %s', (_, storeId, isKeptOnDisk) => {
  const mine = { ...sid, storeId };
  const guards = withGuard(NO_GUARDS, mine, { lock: { cookie: mine, paused: null } });

  it(`is kept, ${isKeptOnDisk ? 'also' : 'never'} on the disk, and leaves nothing behind`, async () => {
    expect(await guardsItem.load()).toEqual(NO_GUARDS);
    const other = withGuard(guards, theme, { isProtected: true });
    await guardsItem.save(other);
    expect(await guardsItem.load()).toEqual(other);
    expect(fake.storage.local.dump().includes('secret')).toBe(isKeptOnDisk);
    await guardsItem.save(withGuard(other, mine, { lock: null }));
    expect(await guardsItem.load()).toEqual(withGuard(NO_GUARDS, theme, { isProtected: true }));
    expect(fake.storage.local.dump() + fake.storage.session.dump()).not.toContain('secret');
  });

  it('is followed from anywhere', async () => {
    const seen: number[] = [];
    const stop = guardsItem.watch(({ size }) => seen.push(size));
    await guardsItem.save(guards);
    await eventually(() => expect(seen.at(-1)).toBe(1));
    await eraseEverything();
    await eventually(() => expect(seen.at(-1)).toBe(0));
    stop();
    expect(fake.storage.onChanged.listeners).toBe(0);
  });
});

describe('the background', () => {
  const locked = withGuard(NO_GUARDS, sid, { lock: { cookie: sid, paused: null } });
  const keeper = { notice: vi.fn(async () => {}) } as unknown as Keeper;

  it('listens to the jar at once, and goes on only while a cookie is locked', async () => {
    const jar = createFakeJar();
    keepLocks(keeper, jar);
    expect(jar.listeners).toBe(1);
    await eventually(() => expect(jar.listeners).toBe(0));
    await guardsItem.save(locked);
    await eventually(() => expect(jar.listeners).toBe(1));
    await guardsItem.save(withGuard(locked, theme, { isProtected: true }));
    await settled();
    jar.put(theme);
    expect(keeper.notice).toHaveBeenCalledTimes(1);
    await guardsItem.save(withGuard(NO_GUARDS, theme, { isProtected: true }));
    await eventually(() => expect(jar.listeners).toBe(0));
  });

  it('has the guards at hand, whoever changes them', async () => {
    const atHand = guardsAtHand();
    await guardsItem.save(locked);
    await eventually(async () => expect((await atHand.load()).size).toBe(1));
    const get = vi.spyOn(fake.browser.storage.local, 'get');
    expect((await atHand.load()).has(keyId(sid))).toBe(true);
    expect(get).not.toHaveBeenCalled();
    await atHand.save(NO_GUARDS);
    expect((await atHand.load()).size).toBe(0);
    expect((await guardsItem.load()).size).toBe(0);
  });
});

describe('what is within reach', () => {
  const at = (domain: string) => cookie({ domain });

  it.each([
    ['nothing', [], [], true],
    ['a site without access', [at('www.example.com')], [], false],
    ['its site', [at('www.example.com')], ['*://*.example.com/*'], true],
    ['one of two', [at('www.example.com'), at('other.test')], ['*://*.example.com/*'], false],
    ['what is no host', [at('not a host')], [], true],
  ])('%s', async (_, cookies, origins, expected) => {
    await withdrawAccess(['*://*/*']);
    if (origins.length > 0) await fake.browser.permissions.request({ origins });
    expect(await reachesCookies(cookies)).toBe(expected);
  });
});
