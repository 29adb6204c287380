import { describe, expect, it, vi } from 'vitest';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import { NO_GUARDS, withGuard } from '../../lib/lock/guard.ts';
import { createCookieStore } from '../../lib/store/create-cookie-store.ts';
import { createView } from '../../lib/store/create-view.ts';
import { keepingGuards } from '../../lib/store/guarding.ts';
import { createStoreWorld, settled } from '../fakes/store-deps.ts';
import { cookie } from '../fixtures/cookie.ts';
import { detection } from '../fixtures/detection.ts';

const theme = cookie({ name: 'theme', domain: 'www.example.com' });
const locale = cookie({ name: 'locale', domain: 'www.example.com' });

async function setUp() {
  const world = createStoreWorld({ cookies: [theme, locale] });
  const store = createCookieStore(world.deps);
  const stop = await store.start();
  const view = createView(
    (group) => group.map(() => detection()),
    () => 0,
  );
  return { world, store, stop, rows: () => view(store.getState()).rows };
}

describe('locks and protection', () => {
  it('are on the rows at once, and make no other row anew', async () => {
    const { store, rows } = await setUp();
    const [other] = rows();
    await store.lock([keyOf(theme)], true);
    await store.protect([keyOf(theme)], true);
    await settled();
    expect(rows()[1]?.guard).toEqual({
      key: keyOf(theme),
      lock: { cookie: theme, paused: null },
      isProtected: true,
    });
    expect(rows()[0]).toBe(other);
    const [, guarded] = rows();
    await store.protect([keyOf(locale)], true);
    await settled();
    expect(rows()[1]).toBe(guarded);
  });

  it('that were there already are read with the page', async () => {
    const { world } = await setUp();
    await world.deps.guard.lock([keyOf(theme)], true);
    const store = createCookieStore(world.deps);
    await store.start();
    expect(store.getState().guards.has(keyId(theme))).toBe(true);
  });

  it('are followed no more once the store is stopped', async () => {
    const { world, store, stop } = await setUp();
    stop();
    await world.deps.guard.lock([keyOf(theme)], true);
    expect(store.getState().guards).toBe(NO_GUARDS);
  });

  it('tell why they could not be set', async () => {
    const { world } = await setUp();
    const lock = vi.fn(async () => {
      throw new Error('No!');
    });
    const store = createCookieStore({ ...world.deps, guard: { ...world.deps.guard, lock } });
    await store.lock([keyOf(theme)], true);
    expect(store.getState().error).toBe('No!');
  });
});

it('none stays none', () => {
  expect(keepingGuards(new Map(), NO_GUARDS)).toBe(NO_GUARDS);
  const some = withGuard(NO_GUARDS, theme, { isProtected: true });
  expect(keepingGuards(NO_GUARDS, some).size).toBe(0);
});

it('a change that was cut short and taken back gives no report and no error', async () => {
  const { world } = await setUp();
  const apply = async () => null;
  const store = createCookieStore({ ...world.deps, change: { ...world.deps.change, apply } });
  await store.start();
  const label = { code: 'remove', subject: '', count: 0 } as const;
  expect(await store.apply({ label, operations: [], atomic: false })).toBeNull();
  expect(store.getState()).toMatchObject({ report: null, error: null });
});
