import { describe, expect, it } from 'vitest';
import { planPark, planUnpark } from '../../lib/change/plan.ts';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import type { CookieStoreDeps } from '../../lib/store/cookie-store-deps.ts';
import { type CookieStore, createCookieStore } from '../../lib/store/create-cookie-store.ts';
import { createStoreWorld, held, settled } from '../fakes/store-deps.ts';
import { cookie } from '../fixtures/cookie.ts';

const own = cookie({ name: 'own', domain: 'www.example.com', value: '1' });
const foreign = cookie({ name: 'foreign', domain: 'other.test' });

async function setUp(cookies = [own]) {
  const world = createStoreWorld({ cookies });
  const store = createCookieStore(world.deps);
  await store.start();
  world.clock.advance(1000);
  let renders = 0;
  store.subscribe(() => renders++);
  return { ...world, world, store, jar: world.parts.jar, renders: () => renders };
}

const values = (store: CookieStore) =>
  [...store.getState().live.values()].map(({ name, value }) => `${name}=${value}`).sort();

describe('a change by anyone shows', () => {
  it('at the next frame, and is marked for a while', async () => {
    const { store, jar, clock } = await setUp();
    jar.put({ ...own, value: '2' });
    expect(values(store)).toEqual(['own=1']);
    clock.advance(0);
    expect(values(store)).toEqual(['own=2']);
    expect(store.getState().changedAt).toEqual(new Map([[keyId(own), clock.now()]]));

    clock.advance(1600);
    jar.put({ ...own, name: 'new' });
    clock.advance(0);
    expect([...store.getState().changedAt.keys()]).toEqual([keyId({ ...own, name: 'new' })]);
  });

  it('when a cookie is removed', async () => {
    const { store, jar, clock } = await setUp();
    jar.drop(own);
    clock.advance(0);
    await settled();
    expect(values(store)).toEqual([]);
    expect(store.getState().changedAt.size).toBe(0);
  });

  it('when a cookie is parked and put back: it never leaves the list', async () => {
    const { store, world, clock } = await setUp();
    const listed: boolean[] = [];
    store.subscribe(({ live, parked }) => listed.push(live.has(keyId(own)) || parked.length > 0));
    for (const [change, parked] of [
      [planPark([own]), 1],
      [planUnpark([own]), 0],
    ] as const) {
      const done = store.apply(change);
      for (let i = 0; i < 20; i++) {
        clock.advance(0);
        await settled();
      }
      await done;
      expect(store.getState().parked).toHaveLength(parked);
    }
    clock.advance(200);
    expect(world.parts.jar.all()).toEqual([own]);
    expect(values(store)).toEqual(['own=1']);
    expect(listed).not.toContain(false);
  });

  it('when it is not of this page: not', async () => {
    const { store, jar, clock, renders } = await setUp();
    jar.put(foreign, { ...own, storeId: '1' });
    clock.advance(0);
    expect(values(store)).toEqual(['own=1']);
    expect(renders()).toBeLessThanOrEqual(1);
  });

  it('without touching what the user is doing', async () => {
    const { store, jar, clock } = await setUp();
    store.select(new Set([keyId(own)]), keyId(own));
    store.setFilter('own');
    store.setSort({ column: 'name', descending: false });
    const { selected, active, filterText, sort, section } = store.getState();
    jar.put({ ...own, value: '2' });
    clock.advance(0);
    expect(store.getState()).toMatchObject({ selected, active, filterText, sort, section });
  });
});

describe('a burst', () => {
  it('of 1,000 changes at once costs one render', async () => {
    const { store, jar, clock, renders } = await setUp();
    for (let i = 0; i < 1000; i++) jar.put({ ...own, name: `n${i % 40}`, value: `${i}` });
    clock.advance(0);
    expect(renders()).toBe(1);
    expect(store.getState().live.size).toBe(41);
    expect(values(store)).toContain('n39=999');
  });

  it('of 1,000 changes within a second costs about ten', async () => {
    const { store, jar, clock, renders } = await setUp();
    for (let i = 0; i < 1000; i++) {
      jar.put({ ...own, value: `${i}` });
      clock.advance(1);
    }
    clock.advance(100);
    expect(renders()).toBeLessThanOrEqual(11);
    expect(values(store)).toEqual(['own=999']);
  });

  it('ends in what the jar holds, in whatever order things come and go', async () => {
    const { store, jar, clock } = await setUp();
    jar.put({ ...own, value: '2' });
    jar.drop(own);
    jar.put({ ...own, name: 'a' });
    jar.put({ ...own, value: '3' });
    jar.drop(keyOf({ ...own, name: 'a' }));
    clock.advance(0);
    expect(values(store)).toEqual(['own=3']);
  });
});

describe('changes while the jar is being listed', () => {
  it('are newer than its answer', async () => {
    const world = createStoreWorld({ cookies: [own, { ...own, name: 'gone' }] });
    const { jar } = world.parts;
    const list = held(jar.list);
    const store = createCookieStore({ ...world.deps, jar: { ...world.deps.jar, list: list.fn } });
    store.start();
    await settled();
    jar.put({ ...own, value: '2' }, { ...own, name: 'new' });
    jar.drop({ ...own, name: 'gone' });
    list.release();
    await settled();
    expect(values(store)).toEqual(['new=1', 'own=2']);
  });

  it('are not lost when access is told only after the listing', async () => {
    const world = createStoreWorld({ cookies: [own] });
    const { jar } = world.parts;
    const has = held(world.deps.access.has);
    const store = createCookieStore({
      ...world.deps,
      access: { ...world.deps.access, has: has.fn },
    });
    store.start();
    await settled();
    jar.put({ ...own, value: '2' });
    world.clock.advance(200);
    has.release();
    await settled();
    expect(values(store)).toEqual(['own=2']);
  });

  it('are not lost when the frames are read meanwhile', async () => {
    const { world, jar, clock } = await setUp();
    const has = held(world.deps.access.has);
    const store = createCookieStore({
      ...world.deps,
      access: { ...world.deps.access, has: has.fn },
    });
    store.start();
    await settled();
    has.release();
    await settled();
    expect(store.getState().status).toEqual({ kind: 'ready' });
    // The listing with the frames is done, the question of access for them is not.
    jar.put({ ...own, value: '2' });
    clock.advance(200);
    has.release();
    await settled();
    expect(values(store)).toEqual(['own=2']);
  });
});

it('after a gap the jar is listed again', async () => {
  const world = createStoreWorld({ cookies: [own] });
  const deaf = { list: world.deps.jar.list, onChanged: onlyGaps(world.deps.jar.onChanged) };
  const store = createCookieStore({ ...world.deps, jar: deaf });
  await store.start();
  world.parts.jar.put({ ...own, name: 'missed' });
  world.clock.advance(1000);
  expect(values(store)).toEqual(['own=1']);
  world.gap();
  await settled();
  expect(values(store)).toEqual(['missed=1', 'own=1']);
});

/** A jar of which no change is heard. */
function onlyGaps(onChanged: CookieStoreDeps['jar']['onChanged']): typeof onChanged {
  return (_listener, onGap) => onChanged(() => {}, onGap);
}

describe('expiry', () => {
  const expiring = (seconds: number, name = 'brief') => ({
    ...own,
    name,
    expirationDate: 1_700_000_000 + seconds,
  });

  it('takes a cookie away when its time is over, though the browser says nothing', async () => {
    const { store, clock } = await setUp([own, expiring(60), expiring(90, 'longer')]);
    clock.advance(58_999);
    expect(values(store)).toHaveLength(3);
    clock.advance(1);
    expect(values(store)).toEqual(['longer=1', 'own=1']);
    clock.advance(30_000);
    expect(values(store)).toEqual(['own=1']);
  });

  it('counts from the newest change', async () => {
    const { store, jar, clock, renders } = await setUp([expiring(60)]);
    jar.put(expiring(600));
    clock.advance(60_000);
    expect(values(store)).toEqual(['brief=1']);
    expect(renders()).toBe(1);
    clock.advance(540_000);
    expect(values(store)).toEqual([]);
  });

  it('needs no timer for a session cookie, or for one that lives for months', async () => {
    const { clock } = await setUp([own, expiring(60 * 86_400)]);
    expect(clock.waiting).toBe(0);
  });
});
