import { describe, expect, it, vi } from 'vitest';
import { planAdd, planEdit, planPark, planRemove } from '../../lib/change/plan.ts';
import { createCookieStore } from '../../lib/store/create-cookie-store.ts';
import type { FakeJarOptions } from '../fakes/jar.ts';
import { createStoreWorld, PAGE, settled } from '../fakes/store-deps.ts';
import { cookie } from '../fixtures/cookie.ts';

const sid = cookie({ name: 'sid', domain: 'www.example.com', value: '1' });
const theme = cookie({ name: 'theme', hostOnly: false });
const foreign = cookie({ name: 'foreign', domain: 'other.test' });

async function setUp(options: FakeJarOptions = { cookies: [sid, theme, foreign] }) {
  const world = createStoreWorld(options);
  const store = createCookieStore(world.deps);
  await store.start();
  return { world, store, jar: world.parts.jar };
}

describe('a draft', () => {
  it('of a cookie', async () => {
    const { store } = await setUp();
    store.edit(sid);
    store.changeDraft({ value: '2' });
    store.changeDraft({ secure: true });
    expect(store.getState().draft).toEqual({
      original: sid,
      edited: { ...sid, value: '2', secure: true },
    });
    store.discardDraft();
    expect(store.getState().draft).toBeNull();
    store.changeDraft({ value: '3' });
    expect(store.getState().draft).toBeNull();
  });

  it('of a new one', async () => {
    const { store } = await setUp();
    store.add(theme);
    store.changeDraft({ name: 'new' });
    expect(store.getState().draft).toEqual({ original: null, edited: { ...theme, name: 'new' } });
  });

  it('outlives the removal of its cookie, a navigation, a loss of access and an error', async () => {
    const { world, store, jar } = await setUp();
    store.edit(sid);
    store.changeDraft({ value: 'half-made' });
    const { draft } = store.getState();

    jar.drop(sid);
    world.clock.advance(200);
    expect(store.getState().draft).toBe(draft);

    world.navigate('https://other.test/');
    await settled();
    expect(store.getState().draft).toBe(draft);

    world.setAccess('*://other.test/*', false);
    await settled();
    expect(store.getState().draft).toBe(draft);

    await store.apply(planEdit(sid, { ...sid, value: 'half-made' }));
    expect(jar.all()).toContainEqual({ ...sid, value: 'half-made' });
  });
});

describe('a change', () => {
  it('is made, reported, and in the list and the journal', async () => {
    const { world, store } = await setUp();
    const report = await store.apply(planAdd({ ...sid, name: 'new' }));
    expect(report).toMatchObject({ changed: true, label: { code: 'add', subject: 'new' } });
    expect(store.getState()).toMatchObject({ report, error: null });
    expect(store.getState().journal.done).toHaveLength(1);
    world.clock.advance(200);
    expect([...store.getState().live.values()]).toContainEqual({ ...sid, name: 'new' });
  });

  it('is undone and redone', async () => {
    const { store, jar } = await setUp();
    await store.apply(planRemove([sid]));
    await store.undo();
    expect(jar.all()).toContainEqual(sid);
    expect(store.getState().journal).toMatchObject({ done: [], undone: [{ id: 1 }] });
    await store.redo();
    expect(jar.all()).not.toContainEqual(sid);
    expect(store.getState().journal).toMatchObject({ done: [{ id: 1 }], undone: [] });
  });

  it('made by another page shows in the journal and among the parked', async () => {
    const { world, store } = await setUp();
    await world.deps.change.apply(planPark([sid]));
    await settled();
    expect(store.getState().journal.done).toHaveLength(1);
    expect(store.getState().parked).toMatchObject([{ cookie: sid }]);
  });

  it('that is refused is reported with its reason', async () => {
    const { store } = await setUp({ cookies: [sid], refuses: () => 'not that' });
    await store.apply(planAdd(theme));
    expect(store.getState().report?.outcomes).toMatchObject([
      { status: 'failed', failure: { code: 'refused', detail: 'not that' } },
    ]);
    store.dismissReport();
    expect(store.getState()).toMatchObject({ report: null, error: null });
  });

  it('that could not even be asked for leaves the words of the error', async () => {
    const world = createStoreWorld({ cookies: [sid] });
    const apply = vi.fn(world.deps.change.apply).mockRejectedValueOnce(new Error('gone'));
    const store = createCookieStore({ ...world.deps, change: { ...world.deps.change, apply } });
    await store.start();
    expect(await store.apply(planRemove([sid]))).toBeNull();
    expect(store.getState()).toMatchObject({ report: null, error: 'gone' });
    await store.apply(planRemove([sid]));
    expect(store.getState()).toMatchObject({ report: { changed: true }, error: null });
  });

  it('is reported as made though the parked cookies cannot be read afterwards', async () => {
    const world = createStoreWorld({ cookies: [sid] });
    const listParked = vi.fn(world.deps.listParked);
    const store = createCookieStore({ ...world.deps, listParked });
    await store.start();
    listParked.mockRejectedValue(new Error('no database'));
    await store.apply(planRemove([sid]));
    expect(store.getState()).toMatchObject({ report: { changed: true }, error: 'no database' });
  });

  it('there is none to undo', async () => {
    const { store } = await setUp();
    await store.undo();
    await store.redo();
    expect(store.getState()).toMatchObject({ report: null, error: null });
  });
});

describe('the log-out switch', () => {
  it('parks the session, reloads the page, and puts it back', async () => {
    const { world, store, jar } = await setUp();
    await store.logOut([sid]);
    expect(jar.all()).not.toContainEqual(sid);
    expect(store.getState().parked).toMatchObject([{ cookie: sid, reason: 'logout' }]);
    expect(store.getState().report?.label).toMatchObject({ subject: 'www.example.com' });
    expect(world.reloaded).toEqual([PAGE]);

    await store.logIn();
    expect(jar.all()).toContainEqual(sid);
    expect(store.getState().parked).toEqual([]);
    expect(world.reloaded).toHaveLength(2);
  });

  it('logs in to this page only, also in the view of all sites', async () => {
    const { world, store, jar } = await setUp();
    await store.logOut([sid]);
    world.navigate('https://other.test/');
    await settled();
    await store.logOut([foreign]);
    await store.show({ kind: 'all' });
    await store.logIn();
    expect(jar.all()).toContainEqual(foreign);
    expect(jar.all()).not.toContainEqual(sid);
    expect(store.getState().parked).toMatchObject([{ cookie: sid }]);
  });

  it('leaves alone what was switched off by itself', async () => {
    const { store, jar } = await setUp();
    await store.apply(planPark([theme]));
    await store.logOut([sid]);
    await store.logIn();
    expect(jar.all()).toContainEqual(sid);
    expect(jar.all()).not.toContainEqual(theme);
  });

  it('does not reload where nothing was changed', async () => {
    const { world, store, jar } = await setUp();
    jar.failAt(1);
    await store.logOut([sid]);
    expect(world.reloaded).toEqual([]);
    expect(jar.all()).toContainEqual(sid);
  });
});
