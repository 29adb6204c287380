import { describe, expect, it, vi } from 'vitest';
import { planAdd } from '../../lib/change/plan.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { TextReader } from '../../lib/format/text-reader.ts';
import { createCookieStore } from '../../lib/store/create-cookie-store.ts';
import { createImportStore } from '../../lib/store/import/create-import-store.ts';
import type { ImportDeps } from '../../lib/store/import/import-deps.ts';
import type { FakeJarOptions } from '../fakes/jar.ts';
import { createStoreWorld, settled } from '../fakes/store-deps.ts';
import { readInPlace } from '../fakes/text-reader.ts';
import { cookie } from '../fixtures/cookie.ts';

const theme = cookie({ name: 'theme', domain: 'www.example.com', value: 'auto' });

/** Lines of cookies.txt. */
function file(...cookies: (Partial<Cookie> & { broken?: string })[]): string {
  const lines = cookies.map(
    ({ broken, domain = 'www.example.com', name = 'name', value = '' }) =>
      broken ?? [domain, 'FALSE', '/', 'FALSE', '0', name, value].join('\t'),
  );
  return ['# Netscape HTTP Cookie File', ...lines].join('\n');
}

async function setUp(
  options: FakeJarOptions = { cookies: [theme] },
  more: Partial<ImportDeps> = {},
) {
  const world = createStoreWorld(options);
  const cookies = createCookieStore(world.deps);
  await cookies.start();
  const imports = createImportStore({
    ...world.deps,
    cookies,
    listStores: async () => ['0', '1'],
    readText: readInPlace,
    pause: settled,
    ...more,
  });
  const stop = imports.open();
  await settled();
  return {
    world,
    cookies,
    imports,
    stop,
    jar: world.parts.jar,
    state: imports.getState,
    /** What would become of each cookie. */
    statuses: () =>
      imports.rows().map(({ cookie: each, outlook }) => `${each?.name}: ${outlook.status}`),
    held: (name: string) => world.parts.jar.all().find((each) => each.name === name)?.value,
  };
}

describe('what is pasted', () => {
  it('is recognised, read, and held against the jar', async () => {
    const { imports, state, statuses } = await setUp();
    imports.type(file({ name: 'new' }, { name: 'theme', value: 'dark' }, { broken: 'nonsense' }));
    await settled();
    expect(state().text).toMatchObject({ kind: 'read', format: { id: 'netscape' } });
    expect(statuses()).toEqual(['new: added', 'theme: changed', 'undefined: impossible']);
  });

  it('is kept where it is none of the formats, with the reason', async () => {
    const { imports, state } = await setUp();
    imports.type('{"cookies": [');
    await settled();
    expect(state()).toMatchObject({
      typed: '{"cookies": [',
      text: { kind: 'failed', fault: { code: 'brokenJson' } },
    });
    imports.type('');
    await settled();
    expect(state().text).toEqual({ kind: 'nothing' });
  });

  it('is read as the format that was chosen, until another file comes', async () => {
    const { imports, state } = await setUp();
    imports.type('a=1');
    imports.chooseFormat('set-cookie');
    await settled();
    expect(state().text).toMatchObject({ kind: 'read', format: { id: 'set-cookie' } });
    imports.chooseFormat(null);
    await settled();
    expect(state().text).toMatchObject({ kind: 'read', format: { id: 'header-string' } });
    imports.chooseFormat('csv');
    imports.takeFile({ name: 'cookies.txt', text: file({}) });
    await settled();
    expect(state()).toMatchObject({
      chosenFormat: null,
      text: { kind: 'read', format: { id: 'netscape' } },
    });
  });

  it('waits while a file is looked at, however bad that is', async () => {
    const { imports, state, statuses } = await setUp();
    imports.type('a=1');
    imports.takeFile({ name: 'photo.png', text: '\u0089PNG' });
    await settled();
    expect(state()).toMatchObject({ typed: 'a=1', text: { kind: 'failed' } });
    imports.takeFile(null);
    await settled();
    expect(statuses()).toEqual(['a: added']);
  });

  it('is of the page, where it says nothing of whose it is', async () => {
    const { imports } = await setUp();
    imports.type('theme=dark; b=2');
    await settled();
    expect(imports.rows().map((row) => row.cookie?.domain)).toEqual([
      'www.example.com',
      'www.example.com',
    ]);
    imports.changeScope({ domain: 'example.com', hostOnly: false, path: '/shop' });
    expect(imports.rows()[0]?.cookie).toMatchObject({
      domain: 'example.com',
      hostOnly: false,
      path: '/shop',
    });
  });
});

describe('a long file', () => {
  const long = file(...Array.from({ length: 4000 }, (_, n) => ({ name: `n${n}` })));

  /** A world in which every pause takes a while. */
  async function slowly() {
    const waiting: (() => void)[] = [];
    const set = await setUp(undefined, {
      pause: () => new Promise((resolve) => waiting.push(resolve)),
    });
    const { clock } = set.world;
    let ticks = 0;
    // Each look at the clock finds it further on: reading takes its time.
    const now = () => clock.now() + ticks++ * 40;
    const imports = createImportStore({
      ...set.world.deps,
      cookies: set.cookies,
      listStores: async () => ['0'],
      readText: readInPlace,
      pause: () => new Promise((resolve) => waiting.push(resolve)),
      now,
    });
    imports.open();
    await settled();
    return {
      ...set,
      imports,
      state: imports.getState,
      step: async () => {
        waiting.shift()?.();
        await settled();
      },
      waiting,
    };
  }

  it('is judged in slices, and tells how far it is once that takes long', async () => {
    const { imports, state, step, waiting } = await slowly();
    imports.takeFile({ name: 'long.txt', text: long });
    expect(state()).toMatchObject({ isReading: true, progress: null, text: { kind: 'nothing' } });
    await settled();
    const told: (number | null)[] = [];
    while (waiting.length > 0) {
      await step();
      told.push(state().progress);
    }
    expect(told.filter((count) => count !== null && count > 0).length).toBeGreaterThan(2);
    expect(state()).toMatchObject({ isReading: false, progress: null, text: { kind: 'read' } });
    expect(imports.rows()).toHaveLength(4000);
  });

  it('is given up when the user says so, and read when they change their mind', async () => {
    const { imports, state, step, waiting } = await slowly();
    imports.takeFile({ name: 'long.txt', text: long });
    await settled();
    await step();
    imports.cancel();
    expect(state()).toMatchObject({
      isReading: false,
      progress: null,
      text: { kind: 'cancelled' },
    });
    while (waiting.length > 0) await step();
    expect(state().text).toEqual({ kind: 'cancelled' });
    imports.read();
    await settled();
    while (waiting.length > 0) await step();
    expect(state().text.kind).toBe('read');
  });

  it('gives way to the next one', async () => {
    const { imports, state, step, waiting } = await slowly();
    imports.takeFile({ name: 'long.txt', text: long });
    await settled();
    await step();
    imports.takeFile({ name: 'short.txt', text: file({ name: 'short' }) });
    await settled();
    while (waiting.length > 0) await step();
    expect(imports.rows().map((row) => row.cookie?.name)).toEqual(['short']);
    expect(state().file?.name).toBe('short.txt');
  });

  it('is read elsewhere, and a short one where it is', async () => {
    const readText = vi.fn(readInPlace);
    const { imports, state } = await setUp(undefined, { readText });
    imports.type('a=1');
    await settled();
    expect(readText).not.toHaveBeenCalled();
    imports.takeFile({ name: 'long.txt', text: long });
    await vi.waitFor(() => expect(state().text).toMatchObject({ format: { id: 'netscape' } }));
    expect(readText).toHaveBeenCalledOnce();
    // One that is refused for its length need not be sent.
    imports.takeFile({ name: 'longer.txt', text: 'x'.repeat(20_000_001) });
    await settled();
    expect(state().text).toMatchObject({ fault: { code: 'tooLong' } });
    expect(readText).toHaveBeenCalledOnce();
  });

  it('can be given up while nothing is heard of it', async () => {
    const given: AbortSignal[] = [];
    const readText: TextReader = (_, onProgress, signal) =>
      new Promise((_resolve, reject) => {
        given.push(signal);
        onProgress(100);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const { imports, state, world } = await setUp(undefined, { readText });
    imports.takeFile({ name: 'long.txt', text: long });
    expect(state()).toMatchObject({ isReading: true, progress: null });
    world.clock.advance(500);
    expect(state().progress).toBe(0);
    imports.cancel();
    await settled();
    expect(given.map(({ aborted }) => aborted)).toEqual([true]);
    expect(state()).toMatchObject({ progress: null, text: { kind: 'cancelled' } });
  });

  it('that breaks the reader is told as such', async () => {
    const readText = () => Promise.reject(new Error('out of memory'));
    const { imports, state } = await setUp(undefined, { readText });
    imports.takeFile({ name: 'long.txt', text: long });
    await settled();
    expect(state()).toMatchObject({
      isReading: false,
      text: { kind: 'failed', fault: { code: 'notRead', params: ['out of memory'] } },
    });
  });

  it('that was typed or pasted is taken as a file is', async () => {
    const { imports, state } = await setUp();
    imports.type('a=1');
    imports.type(long);
    expect(state()).toMatchObject({ typed: 'a=1', file: { name: null, text: long } });
    await vi.waitFor(() => expect(imports.rows()).toHaveLength(4000));
    imports.takeFile(null);
    await settled();
    expect(imports.rows()).toHaveLength(1);
  });

  it('that has too many cookies is refused with the limit', async () => {
    const { imports, state } = await setUp();
    imports.type(file(...Array.from({ length: 10_001 }, (_, n) => ({ name: `n${n}` }))));
    await vi.waitFor(() => expect(state().text.kind).toBe('failed'));
    expect(state().text).toMatchObject({ fault: { code: 'tooMany', params: ['10'] } });
  });
});

describe('the jar', () => {
  it('is followed while the preview is looked at', async () => {
    const { imports, world, jar, statuses, stop } = await setUp();
    imports.type(file({ name: 'theme', value: 'auto' }, { name: 'other' }));
    await settled();
    expect(statuses()).toEqual(['theme: unchanged', 'other: added']);
    jar.put({ ...theme, value: 'changed meanwhile' }, { ...theme, name: 'other', value: '' });
    world.clock.advance(200);
    expect(statuses()).toEqual(['theme: changed', 'other: unchanged']);
    stop();
    expect(world.parts.jar.listeners).toBe(1);
  });

  it('is listed anew when changes may have been missed', async () => {
    const { imports, world, statuses } = await setUp();
    imports.type(file({ name: 'theme', value: 'auto' }));
    await settled();
    const list = vi.spyOn(world.deps.jar, 'list');
    world.gap();
    await settled();
    expect(list).toHaveBeenCalled();
    expect(statuses()).toEqual(['theme: unchanged']);
  });

  it('is that of the store that was chosen', async () => {
    const there = cookie({ name: 'theme', domain: 'www.example.com', value: 'auto', storeId: '1' });
    const { imports, state, statuses, jar } = await setUp({ cookies: [there] });
    imports.type(file({ name: 'theme', value: 'auto' }));
    await settled();
    expect(state().stores).toEqual(['0', '1']);
    expect(statuses()).toEqual(['theme: added']);
    imports.chooseStore('1');
    await settled();
    expect(statuses()).toEqual(['theme: unchanged']);
    imports.type(file({ name: 'theme', value: 'dark' }));
    await settled();
    await imports.apply();
    expect(jar.all()).toEqual([{ ...there, value: 'dark' }]);
  });

  it('that cannot be listed says why', async () => {
    const world = createStoreWorld();
    const list = vi.fn(world.deps.jar.list);
    const { imports, state } = await setUp(undefined, { jar: { ...world.deps.jar, list } });
    list.mockRejectedValue(new Error('no such store'));
    imports.chooseStore('1');
    await settled();
    expect(state().error).toBe('no such store');
  });
});

describe('a site out of reach', () => {
  it('is told, asked for, and imported into', async () => {
    const { imports, world, state, statuses, held } = await setUp({ cookies: [] });
    world.withheld.add('*://*/*');
    world.withheld.add('*://*.far.test/*');
    imports.type(file({ name: 'near' }, { name: 'far', domain: 'www.far.test' }));
    await settled();
    expect(state().missingAccess).toEqual(['*://*.far.test/*']);
    expect(statuses()).toEqual(['near: added', 'far: impossible']);
    await imports.askForAccess();
    world.setAccess('*://*.far.test/*', true);
    await settled();
    expect(statuses()).toEqual(['near: added', 'far: added']);
    await imports.apply();
    expect(held('far')).toBe('');
  });

  it('is not asked for where there is nothing to do', async () => {
    const { imports, world, state } = await setUp();
    world.withheld.add('*://*/*');
    world.withheld.add('*://*.far.test/*');
    imports.type(
      file({ name: '__Host-far', domain: 'far.test' }, { name: 'x', domain: 'no host' }),
    );
    await settled();
    expect(state().missingAccess).toEqual([]);
  });
});

describe('the import', () => {
  it('sets what is chosen, reports on every cookie, and is undone in one step', async () => {
    const { imports, cookies, state, statuses, held } = await setUp({
      cookies: [theme],
      refuses: ({ name }) => (name === 'refused' ? 'no' : null),
    });
    imports.type(
      file(
        { name: 'new', value: '1' },
        { name: 'theme', value: 'dark' },
        { name: 'refused' },
        { name: 'unwanted' },
        { broken: 'nonsense' },
      ),
    );
    await settled();
    imports.leaveOut(['3'], true);
    await imports.apply();
    expect(state().applied?.rows.map(({ fate }) => fate.status)).toEqual([
      'stored',
      'stored',
      'failed',
      'untouched',
      'untouched',
    ]);
    expect([held('new'), held('theme'), held('unwanted')]).toEqual(['1', 'dark', undefined]);
    expect(cookies.getState().journal.done).toMatchObject([
      { label: { code: 'import', subject: 'new', count: 3 } },
    ]);
    await imports.undo();
    expect([held('new'), held('theme')]).toEqual([undefined, 'auto']);
    // What is on screen is no longer so.
    expect(state().applied).toBeNull();
    await settled();
    expect(statuses().slice(0, 2)).toEqual(['new: added', 'theme: changed']);
  });

  it('leaves out, and takes in again', async () => {
    const { imports, state, held } = await setUp({ cookies: [] });
    imports.type('a=1; b=2');
    await settled();
    imports.leaveOut(['0', '1'], true);
    await imports.apply();
    expect(state().applied).toBeNull();
    imports.leaveOut(['1'], false);
    await imports.apply();
    expect([held('a'), held('b')]).toEqual([undefined, '2']);
    imports.back();
    expect(state().applied).toBeNull();
  });

  it('takes what was mended', async () => {
    const { imports, jar, statuses } = await setUp({ cookies: [] });
    imports.type(file({ name: '__Secure-a' }));
    await settled();
    expect(statuses()).toEqual(['__Secure-a: impossible']);
    imports.mend('0', { secure: true });
    expect(statuses()).toEqual(['__Secure-a: added']);
    await imports.apply();
    expect(jar.all()).toMatchObject([{ name: '__Secure-a', secure: true }]);
    imports.type(file({ name: '__Secure-a' }));
    await settled();
    expect(statuses()).toEqual(['__Secure-a: impossible']);
  });

  it('deletes nothing whose time has passed since the preview', async () => {
    const { imports, world, held } = await setUp();
    const soon = Math.floor(world.clock.now() / 1000) + 60;
    imports.type(`www.example.com\tFALSE\t/\tFALSE\t${soon}\ttheme\tdark`);
    await settled();
    world.clock.advance(61_000);
    await imports.apply();
    expect(held('theme')).toBe('auto');
  });

  it('that could not even be asked for says why, and stays', async () => {
    const world = createStoreWorld({ cookies: [theme] });
    const apply = vi.fn(world.deps.change.apply).mockRejectedValueOnce(new Error('gone'));
    const cookies = createCookieStore({ ...world.deps, change: { ...world.deps.change, apply } });
    await cookies.start();
    const imports = createImportStore({
      ...world.deps,
      cookies,
      listStores: async () => [],
      readText: readInPlace,
      pause: settled,
    });
    imports.open();
    imports.type('a=1');
    await settled();
    await imports.apply();
    expect(imports.getState()).toMatchObject({ applied: null, error: 'gone', applying: null });
    await imports.apply();
    expect(imports.getState()).toMatchObject({ applied: { label: { count: 1 } }, error: null });
  });

  it('is forgotten when another text is read, and not when something else is done', async () => {
    const { imports, cookies, state } = await setUp({ cookies: [] });
    imports.type('a=1');
    await settled();
    await imports.apply();
    await cookies.apply(planAdd(theme));
    await cookies.undo();
    expect(state().applied).not.toBeNull();
    imports.type('b=1');
    await settled();
    expect(state().applied).toBeNull();
  });
});

it('without a page the first store of the browser is offered, and the domain is asked', async () => {
  const world = createStoreWorld({ cookies: [] });
  world.page = null;
  const cookies = createCookieStore(world.deps);
  await cookies.start();
  const imports = createImportStore({
    ...world.deps,
    cookies,
    listStores: async () => ['firefox-default'],
    readText: readInPlace,
    pause: settled,
  });
  imports.open();
  await settled();
  imports.type('a=1');
  await settled();
  const { choice, stores } = imports.getState();
  expect([choice.storeId, choice.scope.domain, stores]).toEqual([
    'firefox-default',
    '',
    ['firefox-default'],
  ]);
  expect(imports.rows().map(({ outlook }) => outlook.status)).toEqual(['impossible']);
  imports.changeScope({ domain: 'example.com' });
  expect(imports.rows().map(({ outlook }) => outlook.status)).toEqual(['added']);
});

it('what was typed is there when it is opened again, and the page of then is not forced upon it', async () => {
  const { imports, world, stop, state } = await setUp();
  imports.type('a=1');
  await settled();
  stop();
  world.navigate('https://other.test/');
  await settled();
  imports.open();
  expect(state()).toMatchObject({ typed: 'a=1', choice: { scope: { domain: 'www.example.com' } } });
  imports.type('');
  imports.open();
  expect(state()).toMatchObject({ choice: { scope: { domain: 'other.test' } } });
});
