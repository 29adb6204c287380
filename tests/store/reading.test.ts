import { describe, expect, it, vi } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { type CookieStore, createCookieStore } from '../../lib/store/create-cookie-store.ts';
import { eventually } from '../eventually.ts';
import { createStoreWorld, held, PAGE, type StoreWorld, settled } from '../fakes/store-deps.ts';
import { cookie } from '../fixtures/cookie.ts';

const own = cookie({ name: 'own', domain: 'www.example.com' });
const wide = cookie({ name: 'wide', hostOnly: false, path: '/elsewhere' });
const foreign = cookie({ name: 'foreign', domain: 'other.test' });
const hostPattern = '*://www.example.com/*';
const sitePattern = '*://*.example.com/*';

const names = (store: CookieStore) =>
  [...store.getState().live.values()].map(({ name }) => name).sort();

function setUp(cookies: Cookie[] = [own, wide, foreign]) {
  const world = createStoreWorld({ cookies });
  return { world, store: createCookieStore(world.deps) };
}

/** Replaces what the store is given, before it is made. */
function storeWith(world: StoreWorld, deps: Partial<StoreWorld['deps']>): CookieStore {
  return createCookieStore({ ...world.deps, ...deps });
}

describe('an ordinary page', () => {
  it('is loading until its cookies are there', async () => {
    const { world } = setUp();
    const list = held(world.parts.jar.list);
    const store = storeWith(world, { jar: { ...world.deps.jar, list: list.fn } });
    const started = store.start();
    await settled();
    expect(store.getState()).toMatchObject({ status: { kind: 'loading' }, page: PAGE });
    list.release();
    await settled();
    expect(store.getState().status).toEqual({ kind: 'ready' });
    list.release();
    list.release();
    await started;
    expect(names(store)).toEqual(['own', 'wide']);
  });

  it('shows its cookies before the suffix list, the frames and the parked ones are there', async () => {
    const { world } = setUp();
    const never = () => new Promise<never>(() => {});
    const store = storeWith(world, { loadSites: never, listFrames: never, listParked: never });
    store.start();
    await settled();
    expect(store.getState().status).toEqual({ kind: 'ready' });
    expect(names(store)).toEqual(['own', 'wide']);
  });

  it('may have no cookies', async () => {
    const { store } = setUp([]);
    await store.start();
    expect(store.getState()).toMatchObject({ status: { kind: 'ready' } });
    expect(names(store)).toEqual([]);
  });

  it('has those of its own store only', async () => {
    const { store } = setUp([own, { ...own, storeId: '1', name: 'incognito' }]);
    await store.start();
    expect(names(store)).toEqual(['own']);
  });

  it.each([
    'https://shop.example.co.uk/',
    'http://localhost:3000/',
    'http://[::1]:80/',
    'https://foo.github.io/',
  ])('at %s', async (url) => {
    const { hostname } = new URL(url);
    const { world, store } = setUp([cookie({ domain: hostname }), foreign]);
    world.page = { ...PAGE, url };
    await store.start();
    expect(names(store)).toEqual(['name']);
  });

  it('leaves out what has expired already', async () => {
    const { store } = setUp([own, { ...wide, expirationDate: 1 }]);
    await store.start();
    expect(names(store)).toEqual(['own']);
  });
});

describe('frames and partitions', () => {
  const frame = cookie({ name: 'frame', domain: 'widget.test' });
  const partitionKey = { topLevelSite: 'https://example.com', hasCrossSiteAncestor: true };
  const chips = cookie({ name: 'chips', domain: 'cdn.test', secure: true, partitionKey });
  const elsewhere = {
    ...chips,
    name: 'elsewhere',
    partitionKey: { ...partitionKey, topLevelSite: 'https://top.test' },
  };

  it('have their cookies listed, and those of other partitions not', async () => {
    const { world, store } = setUp([own, frame, chips, elsewhere]);
    world.frameUrls = ['https://www.widget.test/embed', 'https://widget.test/'];
    await store.start();
    expect(names(store)).toEqual(['chips', 'frame', 'own']);
    expect(store.getState().frameUrls).toEqual(world.frameUrls);
  });

  it('lack what access is missing for: the page and each frame by its site', async () => {
    const { world, store } = setUp();
    world.frameUrls = ['https://www.widget.test/embed', 'https://foo.github.io/'];
    world.withheld.add('*://*.widget.test/*').add(sitePattern);
    await store.start();
    expect(store.getState().missingAccess).toEqual([sitePattern, '*://*.widget.test/*']);
    expect(store.getState().status).toEqual({ kind: 'ready' });
  });

  it('are looked for again when a cookie comes from elsewhere, once a second at most', async () => {
    const { world } = setUp();
    const listFrames = vi.fn(world.deps.listFrames);
    const store = storeWith(world, { listFrames });
    await store.start();
    expect(listFrames).toHaveBeenCalledTimes(1);

    world.parts.jar.put(frame);
    world.frameUrls = ['https://widget.test/'];
    world.parts.jar.put({ ...frame, name: 'second' });
    world.clock.advance(1000);
    await settled();
    expect(listFrames).toHaveBeenCalledTimes(2);
    expect(names(store)).toEqual(['frame', 'own', 'second', 'wide']);
  });

  it('are looked for in the view of all sites too', async () => {
    const { world, store } = setUp();
    await store.start();
    await store.show({ kind: 'all' });
    world.frameUrls = ['https://widget.test/'];
    world.parts.jar.put(frame);
    world.clock.advance(2000);
    await settled();
    expect(store.getState().frameUrls).toEqual(world.frameUrls);
  });
});

describe('without access', () => {
  it('says so, and shows no list as if it were the truth', async () => {
    const { world, store } = setUp();
    world.withheld.add(hostPattern).add(sitePattern);
    await store.start();
    expect(store.getState()).toMatchObject({
      status: { kind: 'no-access' },
      missingAccess: [sitePattern],
    });
    expect(names(store)).toEqual([]);
    world.parts.jar.put({ ...own, value: '2' });
    world.clock.advance(200);
    expect(names(store)).toEqual([]);
  });

  it('reads the page once it is given', async () => {
    const { world, store } = setUp();
    world.withheld.add(hostPattern).add(sitePattern);
    await store.start();
    expect(await store.askForAccess([hostPattern, sitePattern])).toBe(true);
    expect(store.getState()).toMatchObject({ status: { kind: 'ready' }, missingAccess: [] });
    expect(names(store)).toEqual(['own', 'wide']);
  });

  it('stays where it is when it is refused', async () => {
    const { world } = setUp();
    world.withheld.add(hostPattern);
    const access = { ...world.deps.access, ask: async () => false };
    const store = storeWith(world, { access });
    await store.start();
    expect(await store.askForAccess([hostPattern])).toBe(false);
    expect(store.getState().status).toEqual({ kind: 'no-access' });
  });

  it('follows a grant and a withdrawal made elsewhere', async () => {
    const { world, store } = setUp();
    await store.start();
    world.setAccess(hostPattern, false);
    await settled();
    expect(store.getState().status).toEqual({ kind: 'no-access' });
    expect(names(store)).toEqual([]);
    world.setAccess(hostPattern, true);
    await settled();
    expect(store.getState().status).toEqual({ kind: 'ready' });
    expect(names(store)).toEqual(['own', 'wide']);
  });
});

describe('a page that can have no cookies', () => {
  it.each([
    ['chrome://settings/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['moz-extension://abc/panel.html', 'browser-page'],
    ['view-source:https://example.com/', 'browser-page'],
    ['', 'browser-page'],
    ['file:///home/page.html', 'file'],
  ])('%s', async (url, reason) => {
    const { world, store } = setUp();
    world.page = { ...PAGE, url };
    await store.start();
    expect(store.getState().status).toEqual({ kind: 'unsupported', reason });
    expect(names(store)).toEqual([]);
    world.parts.jar.put(own);
    world.clock.advance(200);
    expect(names(store)).toEqual([]);
  });

  it('no page at all', async () => {
    const { world, store } = setUp();
    world.page = null;
    await store.start();
    expect(store.getState().status).toEqual({ kind: 'unsupported', reason: 'no-page' });
  });

  it('still has the journal and the parked cookies', async () => {
    const { world, store } = setUp();
    await world.deps.change.apply({
      label: { code: 'park', subject: 'own', count: 1 },
      operations: [{ type: 'park', key: own, reason: 'switch' }],
      atomic: false,
    });
    world.page = { ...PAGE, url: 'about:blank' };
    await store.start();
    expect(store.getState().parked).toMatchObject([{ cookie: own }]);
    expect(store.getState().journal.done).toHaveLength(1);
  });

  it('becomes one that can', async () => {
    const { world, store } = setUp();
    world.page = { ...PAGE, url: 'about:blank' };
    await store.start();
    world.navigate(PAGE.url);
    await settled();
    expect(store.getState().status).toEqual({ kind: 'ready' });
    expect(names(store)).toEqual(['own', 'wide']);
  });
});

describe('an error', () => {
  const broken = async () => {
    throw new Error('The background is gone');
  };
  const failed = { kind: 'failed', error: 'The background is gone' };

  it.each<[string, (world: StoreWorld) => Partial<StoreWorld['deps']>]>([
    ['of the page', () => ({ readPage: broken })],
    ['of the jar', ({ deps }) => ({ jar: { ...deps.jar, list: broken } })],
    ['of access', ({ deps }) => ({ access: { ...deps.access, has: broken } })],
    ['of the frames', () => ({ listFrames: broken })],
    ['of the suffix list', () => ({ loadSites: broken })],
    ['of the parked cookies', () => ({ listParked: broken })],
  ])('%s is shown', async (_, deps) => {
    const { world } = setUp();
    const store = storeWith(world, deps(world));
    await store.start();
    expect(store.getState().status).toEqual(failed);
  });

  it('goes away when the page is read anew', async () => {
    const { world } = setUp();
    const list = vi.fn(world.parts.jar.list).mockRejectedValueOnce(new Error('once'));
    const store = storeWith(world, { jar: { ...world.deps.jar, list } });
    await store.start();
    expect(store.getState().status).toEqual({ kind: 'failed', error: 'once' });
    await store.open();
    expect(store.getState().status).toEqual({ kind: 'ready' });
    expect(names(store)).toEqual(['own', 'wide']);
  });

  it('while new frames are looked for is shown too', async () => {
    const { world } = setUp();
    const listFrames = vi.fn(world.deps.listFrames);
    const store = storeWith(world, { listFrames });
    await store.start();
    listFrames.mockImplementation(broken);
    world.parts.jar.put(foreign);
    world.clock.advance(2000);
    await settled();
    expect(store.getState().status).toEqual(failed);
  });

  it('in the view of all sites is shown too', async () => {
    const { world } = setUp();
    const list = vi.fn(world.parts.jar.list);
    const store = storeWith(world, { jar: { ...world.deps.jar, list } });
    await store.start();
    list.mockImplementation(broken);
    await store.show({ kind: 'all' });
    expect(store.getState().status).toEqual(failed);
  });
});

describe('navigation', () => {
  const there = cookie({ name: 'there', domain: 'other.test' });

  it('reads the new page', async () => {
    const { world, store } = setUp([own, there]);
    await store.start();
    world.navigate('https://other.test/');
    await settled();
    expect(store.getState().page?.url).toBe('https://other.test/');
    expect(names(store)).toEqual(['there']);
  });

  it('never shows the cookies of one page under the address of another', async () => {
    const { world } = setUp([own, wide, there]);
    const list = held(world.parts.jar.list);
    const store = storeWith(world, { jar: { ...world.deps.jar, list: list.fn } });
    const seen = new Set<string>();
    store.subscribe(({ page, live, status }) => {
      if (status.kind !== 'ready' || !page) return;
      seen.add(`${new URL(page.url).hostname}: ${[...live.values()].map(({ name }) => name)}`);
    });
    store.start();
    const letThrough = async () => {
      while (list.waiting > 0) {
        list.release();
        await settled();
      }
    };
    await settled();
    await letThrough();
    world.navigate('https://other.test/');
    await settled();
    await letThrough();
    expect(seen).toEqual(new Set(['www.example.com: own,wide', 'other.test: there']));
  });

  it('within a host keeps the list, without a moment of emptiness', async () => {
    const { world, store } = setUp();
    world.frameUrls = ['https://other.test/'];
    await store.start();
    const seen = new Set<string>();
    store.subscribe(({ live, status }) => seen.add(`${status.kind} ${live.size}`));
    world.navigate('https://www.example.com/next');
    await settled();
    expect(seen).toEqual(new Set(['ready 3']));
    expect(store.getState().page?.url).toBe('https://www.example.com/next');
  });

  it('drops the answers that come too late', async () => {
    const { world } = setUp([own, there]);
    const list = held(world.parts.jar.list);
    const store = storeWith(world, { jar: { ...world.deps.jar, list: list.fn } });
    store.start();
    await settled();
    world.navigate('https://other.test/');
    await settled();
    expect(list.waiting).toBe(2);
    // The first page's answer comes first, and is not wanted any more.
    list.release();
    await settled();
    expect(store.getState().status).toEqual({ kind: 'loading' });
    for (let i = 0; i < 4; i++) {
      list.release();
      await settled();
    }
    expect(names(store)).toEqual(['there']);
    expect(store.getState().page?.url).toBe('https://other.test/');
  });

  it('is noticed while the first page is still being read', async () => {
    const { world } = setUp([own, there]);
    const readPage = held(world.deps.readPage);
    const store = storeWith(world, { readPage: readPage.fn });
    const started = store.start();
    readPage.release();
    await settled();
    world.navigate('https://other.test/');
    readPage.release();
    await started;
    await settled();
    expect(names(store)).toEqual(['there']);
  });

  it('to a closed tab leaves no list behind', async () => {
    const { world, store } = setUp();
    await store.start();
    world.page = null;
    world.gap();
    await settled();
    expect(store.getState().status).toEqual({ kind: 'unsupported', reason: 'no-page' });
    expect(names(store)).toEqual([]);
  });
});

describe('sections', () => {
  it('shows all sites, and keeps all from then on', async () => {
    const { world, store } = setUp();
    await store.start();
    await store.show({ kind: 'all' });
    expect(names(store)).toEqual(['foreign', 'own', 'wide']);
    world.parts.jar.put({ ...foreign, name: 'new' });
    world.clock.advance(200);
    expect(names(store)).toEqual(['foreign', 'new', 'own', 'wide']);
    await store.show({ kind: 'page' });
    expect(store.getState().section).toEqual({ kind: 'page' });
    expect(names(store)).toHaveLength(4);
  });

  it('lists all sites once: the frames’ cookies are among them', async () => {
    const { world } = setUp();
    const list = vi.fn(world.deps.jar.list);
    const store = storeWith(world, { jar: { ...world.deps.jar, list } });
    await store.start();
    list.mockClear();
    await store.show({ kind: 'all' });
    expect(list).toHaveBeenCalledExactlyOnceWith({ storeId: expect.any(String) });
  });

  it('does not lose all sites to a reading of the page that began before', async () => {
    const { world } = setUp();
    const list = held(world.parts.jar.list);
    const store = storeWith(world, { jar: { ...world.deps.jar, list: list.fn } });
    store.start();
    await settled();
    store.show({ kind: 'all' });
    await settled();
    for (let i = 0; i < 6; i++) {
      list.release();
      await settled();
    }
    expect(names(store)).toEqual(['foreign', 'own', 'wide']);
  });

  it('shows all sites also when they are asked for before the page is known', async () => {
    const { world } = setUp();
    const readPage = held(world.deps.readPage);
    const store = storeWith(world, { readPage: readPage.fn });
    store.start();
    await store.show({ kind: 'all' });
    readPage.release();
    await eventually(() => expect(names(store)).toEqual(['foreign', 'own', 'wide']));
  });

  it('shows all sites also where the page is out of reach', async () => {
    const { world, store } = setUp();
    world.withheld.add(hostPattern);
    await store.start();
    await store.show({ kind: 'all' });
    expect(store.getState().status).toEqual({ kind: 'no-access' });
    expect(names(store)).toContain('foreign');
    world.parts.jar.put({ ...foreign, name: 'new' });
    world.clock.advance(200);
    expect(names(store)).toContain('new');
  });

  it('forgets the selection when another section is shown', async () => {
    const { store } = setUp();
    await store.start();
    store.select(new Set(['a']), 'a');
    await store.show({ kind: 'group', group: 'www.example.com' });
    expect(store.getState()).toMatchObject({ selected: new Set(), active: null });
  });
});

it('follows nothing any more once it is stopped', async () => {
  const { world, store } = setUp();
  const stop = await store.start();
  expect(world.listeners()).toBeGreaterThan(0);
  const before = store.getState();
  stop();
  world.navigate('https://other.test/');
  world.parts.jar.put({ ...own, value: '2' });
  world.clock.advance(10_000);
  await settled();
  expect(store.getState()).toBe(before);
  expect(world.listeners()).toBe(0);
});
