import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseDatabase } from '../../lib/browser/database.ts';
import { readPageStorage, writePageStorage } from '../../lib/browser/page-storage.ts';
import { createSnapshots } from '../../lib/browser/snapshots.ts';
import { siteScope } from '../../lib/snapshot/scope.ts';
import type { PageStorage } from '../../lib/snapshot/snapshot.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { createFakeJar } from '../fakes/jar.ts';
import { cookie } from '../fixtures/cookie.ts';
import { snapshot } from '../fixtures/snapshot.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

/** A storage of a page that holds no more than so many letters. */
function createStorage(items: Record<string, string> = {}, quota = 1_000) {
  let all = new Map(Object.entries(items));
  return {
    get length() {
      return all.size;
    },
    key: (index: number) => [...all.keys()][index] ?? null,
    getItem: (name: string) => all.get(name) ?? null,
    setItem(name: string, value: string) {
      const next = new Map(all).set(name, value);
      if ([...next].join('').length > quota) throw new DOMException('', 'QuotaExceededError');
      all = next;
    },
    clear: () => all.clear(),
    items: () => Object.fromEntries(all),
  };
}

interface Frame {
  origin: string;
  readonly localStorage?: ReturnType<typeof createStorage>;
  readonly sessionStorage?: ReturnType<typeof createStorage>;
}
interface Injection {
  readonly target: { readonly frameIds?: readonly number[] };
  readonly func: (...args: unknown[]) => unknown;
  readonly args?: unknown[];
}

let fake: FakeBrowser;
beforeEach(async () => {
  fake = useFakeBrowser();
  await eraseDatabase();
});

/** Frames of a tab, in which what is injected has nothing but the page around it. Returns what each frame was given. */
function showFrames(frames: readonly Frame[]): string[] {
  const given: string[] = [];
  const run = async ({ target, func, args = [] }: Injection) =>
    frames.flatMap((frame, frameId) => {
      if (target.frameIds && !target.frameIds.includes(frameId)) return [];
      const page = {
        get localStorage() {
          if (!frame.localStorage) throw new DOMException('', 'SecurityError');
          return frame.localStorage;
        },
        get sessionStorage() {
          return frame.sessionStorage ?? createStorage();
        },
        self: { origin: frame.origin },
        Array,
      };
      given.push(`${frame.origin} ${JSON.stringify(args)}`);
      const scope = new Proxy(page, { has: () => true });
      const injected = new Function('scope', `with (scope) { return (${func.toString()}) }`)(scope);
      return [{ frameId, result: injected(...structuredClone(args)) }];
    });
  fake.browser.scripting.executeScript = run as typeof fake.browser.scripting.executeScript;
  return given;
}

const storage = (
  origin: string,
  local: Record<string, string>,
  session: Record<string, string> = {},
): PageStorage => {
  const items = (all: Record<string, string>) =>
    Object.entries(all).map(([name, value]) => ({ name, value }));
  return { origin, localStorage: items(local), sessionStorage: items(session) };
};
const page = (local = {}, session = {}): Required<Frame> => ({
  origin: 'https://example.com',
  localStorage: createStorage(local),
  sessionStorage: createStorage(session),
});

describe('what pages store', () => {
  it('is read once for each origin of the tab, where it may be', async () => {
    const frame = { origin: 'https://pay.test:8443', localStorage: createStorage({ k: 'v' }) };
    showFrames([
      page({ a: '1', length: '2', '': '3' }, { s: '4' }),
      { ...page({ a: 'of a frame' }) },
      frame,
      { origin: 'null' },
      { origin: 'https://refused.test' },
      { origin: 'chrome-extension://x', localStorage: createStorage({ a: '1' }) },
    ]);
    expect(await readPageStorage(1)).toEqual([
      storage('https://example.com', { a: '1', length: '2', '': '3' }, { s: '4' }),
      storage('https://pay.test:8443', { k: 'v' }),
    ]);
  });

  it('is none where the page is out of reach', async () => {
    fake.tabs.frames = new Error('Cannot access contents of the page');
    expect(await readPageStorage(1)).toEqual([]);
    const wanted = storage('https://example.com', {});
    expect(await writePageStorage(1, [wanted], true)).toEqual([
      { origin: 'https://example.com', code: 'missing' },
    ]);
  });

  it.each([
    [false, { a: 'new', b: '2', c: '3' }, { s: 'new', t: '5' }],
    [true, { a: 'new', c: '3' }, { s: 'new' }],
  ])('is written (what else is there goes: %s)', async (removes, local, session) => {
    const shown = page({ a: '1', b: '2' }, { s: '4', t: '5' });
    showFrames([shown]);
    const wanted = storage(shown.origin, { a: 'new', c: '3' }, { s: 'new' });
    expect(await writePageStorage(1, [wanted], removes)).toEqual([
      { origin: shown.origin, code: 'done' },
    ]);
    expect([shown.localStorage.items(), shown.sessionStorage.items()]).toEqual([local, session]);
  });

  it('goes to its own origin alone', async () => {
    const given = showFrames([
      page(),
      { origin: 'https://ads.test', localStorage: createStorage() },
    ]);
    const wanted = [
      storage('https://example.com', { a: 'secret' }),
      storage('https://gone.test', { a: 'secret' }),
      storage('file://', {}),
    ];
    expect((await writePageStorage(1, wanted, false)).map(({ code }) => code)).toEqual([
      'done',
      'missing',
      'missing',
    ]);
    expect(
      given.filter((each) => each.includes('secret')).map((each) => each.split(' ')[0]),
    ).toEqual(['https://example.com']);
  });

  it('stays as it was where not all of it finds room, or storage is refused', async () => {
    const shown = page({ a: '1', b: '2' }, { s: '4' });
    const refused = { origin: 'https://refused.test' };
    showFrames([shown, refused]);
    const wanted = [
      storage(shown.origin, { a: 'new' }, { big: 'x'.repeat(2_000) }),
      storage(refused.origin, { a: 'new' }),
    ];
    expect((await writePageStorage(1, wanted, true)).map(({ code }) => code)).toEqual([
      'refused',
      'refused',
    ]);
    expect([shown.localStorage.items(), shown.sessionStorage.items()]).toEqual([
      { a: '1', b: '2' },
      { s: '4' },
    ]);
  });

  it('is not written into what the frame shows by then', async () => {
    const shown = { ...page({ a: '1' }) };
    showFrames([shown]);
    const { executeScript } = fake.browser.scripting;
    const moving = async (injection: Injection) => {
      if (injection.target.frameIds) shown.origin = 'https://evil.test';
      return (executeScript as (injection: Injection) => unknown)(injection);
    };
    fake.browser.scripting.executeScript = moving as typeof executeScript;
    const wanted = storage('https://example.com', { a: 'secret' });
    expect(await writePageStorage(1, [wanted], true)).toEqual([
      { origin: 'https://example.com', code: 'missing' },
    ]);
    expect(shown.localStorage.items()).toEqual({ a: '1' });
  });
});

describe('in a snapshot', () => {
  const scope = siteScope('0', 'example.com');
  const order = { scope, name: 'x', note: '', tabId: 1 };
  const snapshots = createSnapshots(createFakeJar({ cookies: [cookie()] }));
  beforeEach(() => {
    fake.tabs.tabs = [{ id: 1, active: true, incognito: false, url: 'https://example.com/' }];
  });

  it('it is taken with the cookies, and comes back', async () => {
    const shown = page({ a: '1' }, { s: '2' });
    showFrames([shown]);
    const { saved } = await snapshots.take(order);
    expect(saved).toMatchObject({ count: 1, originCount: 1 });
    shown.localStorage.setItem('a', 'changed');

    const id = saved?.id ?? '';
    expect(await snapshots.restoreStorage({ id, tabId: 1, mode: 'as-it-was' })).toEqual([
      { origin: 'https://example.com', code: 'done' },
    ]);
    expect(shown.localStorage.items()).toEqual({ a: '1' });
    // What was there before can be brought back too.
    const [before] = (await snapshots.list()).filter(({ reason }) => reason.code !== 'manual');
    expect(before?.reason.change).toEqual({ code: 'restore', subject: 'x', count: 1 });
    expect((await snapshots.get(before?.id ?? ''))?.origins).toEqual([
      storage('https://example.com', { a: 'changed' }, { s: '2' }),
    ]);
  });

  it('nothing is written where what is there cannot be kept', async () => {
    const shown = page({ a: '1' });
    showFrames([shown]);
    const wanted = snapshot({ scope, origins: [storage('https://example.com', { a: 'new' })] });
    const { saved } = await snapshots.keep(wanted);
    await fake.browser.permissions.remove({ origins: ['*://*/*'] });
    const answer = await snapshots.restoreStorage({ id: saved?.id ?? '', tabId: 1, mode: 'merge' });
    expect(answer).toEqual([{ origin: 'https://example.com', code: 'unsaved' }]);
    expect(shown.localStorage.items()).toEqual({ a: '1' });
  });

  it('a tab of another cookie store has no part in it', async () => {
    fake.tabs.tabs = [{ id: 1, active: true, incognito: true, url: 'https://example.com/' }];
    showFrames([page({ a: 'secret' })]);
    await expect(snapshots.take(order)).rejects.toThrow('another cookie store');
    expect(await snapshots.list()).toEqual([]);
  });
});
