import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { repeatRequest } from '../../lib/browser/experiment-request.ts';
import { pageRequests } from '../../lib/browser/page-requests.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { settled } from '../fakes/store-deps.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

const URL = 'https://example.com/account';
const REQUEST = 'https://example.com/api/me';
const page = { tabId: 1, url: URL };
const answer = { url: REQUEST, status: 200, text: 'alice' };
const never = new AbortController().signal;

let fake: FakeBrowser;
beforeEach(() => {
  fake = useFakeBrowser();
  show(URL);
});
afterEach(() => vi.useRealTimers());

const show = (url: string | undefined, status: 'loading' | 'complete' = 'complete') => {
  fake.tabs.tabs = [{ id: 1, active: true, incognito: false, status, ...(url && { url }) }];
};
const tell = (...events: ('loading' | 'complete')[]) => {
  for (const status of events) fake.browser.tabs.onUpdated.fire(1, { status }, {} as never);
};
const listeners = () =>
  fake.browser.tabs.onUpdated.listeners + fake.browser.tabs.onRemoved.listeners;

interface Injection {
  readonly world?: string;
  readonly args: readonly unknown[];
  readonly func: (...args: readonly unknown[]) => unknown;
}

/** What the page does with each request, one after the other; what is past the last is never answered. */
function answers(...turns: ((injection: Injection) => unknown)[]): Injection[] {
  const asked: Injection[] = [];
  const run = async (injection: Injection) => {
    asked.push(injection);
    const turn = turns[asked.length - 1] ?? (() => new Promise(() => {}));
    return [{ frameId: 0, result: await turn(injection) }];
  };
  fake.browser.scripting.executeScript = run as never;
  return asked;
}
const gone = () => Promise.reject(new Error('Frame with ID 0 was removed.'));

describe('a request', () => {
  it('is made by the page, among its own scripts, and leaves the page alone', async () => {
    const asked = answers(() => answer);
    expect(await repeatRequest(page, REQUEST, never)).toMatchObject({
      ok: true,
      reading: { url: REQUEST, status: 200, text: 'alice' },
    });
    expect(asked).toMatchObject([{ world: 'MAIN', args: [REQUEST, 100_000, 30_000] }]);
    expect([fake.tabs.reloaded, fake.tabs.updated, listeners()]).toEqual([[], [], 0]);
  });

  it.each(['https://example.com/login', 'https://example.com/account?tab=2#x'])(
    'is made from any page of the origin: %s',
    async (url) => {
      show(url);
      answers(() => answer);
      expect(await repeatRequest(page, REQUEST, never)).toMatchObject({ ok: true });
      expect(fake.tabs.updated).toEqual([]);
    },
  );

  it('is made once the tab is back on the page', async () => {
    show('https://login.example.net/');
    fake.tabs.onLoad = () => {
      show(URL);
      tell('loading', 'complete');
    };
    const asked = answers(() => answer);
    expect(await repeatRequest(page, REQUEST, never)).toMatchObject({ ok: true });
    expect([fake.tabs.updated, asked.length]).toEqual([[URL], 1]);
  });

  it.each([undefined, 'https://login.example.net/'])(
    'is not made from another site: %s',
    async (url) => {
      show(url);
      fake.tabs.onLoad = () => tell('loading', 'complete');
      const asked = answers(() => answer);
      expect(await repeatRequest(page, REQUEST, never)).toEqual({ ok: false, problem: 'ledAway' });
      expect([asked.length, listeners()]).toEqual([0, 0]);
    },
  );

  it.each<[string, () => unknown]>([
    ['at once', gone],
    ['and the page keeps silent', () => new Promise(() => {})],
    ['which the page takes for no answer', () => 'none'],
  ])('is made anew where the page goes elsewhere meanwhile, %s', async (_, first) => {
    const asked = answers(first, () => answer);
    show('https://example.com/login', 'loading');
    const loaded = repeatRequest(page, REQUEST, never);
    await settled();
    expect(asked.length).toBe(1);
    tell('loading', 'complete');
    expect(await loaded).toMatchObject({ ok: true });
    expect([asked.length, listeners()]).toEqual([2, 0]);
  });

  it.each<[string, () => unknown, string]>([
    ['answers nothing', () => 'none', 'notAnswered'],
    ['answers nonsense', () => ({ url: 7 }), 'notAnswered'],
    ['is asked too often', () => ({ ...answer, status: 429 }), 'tooOften'],
    ['may not be asked', () => Promise.reject(new Error('Cannot access contents')), 'noAccess'],
    ['says nothing', () => undefined, 'noAccess'],
  ])('that %s is no answer', async (_, turn, problem) => {
    answers(turn);
    expect(await repeatRequest(page, REQUEST, never)).toEqual({ ok: false, problem });
    expect(listeners()).toBe(0);
  });

  it('has no answer where the tab is closed meanwhile, or is not there', async () => {
    answers();
    const loaded = repeatRequest(page, REQUEST, never);
    await settled();
    fake.browser.tabs.onRemoved.fire(1);
    expect(await loaded).toEqual({ ok: false, problem: 'tabClosed' });
    fake.tabs.tabs = [];
    expect(await repeatRequest(page, REQUEST, never)).toEqual({ ok: false, problem: 'tabClosed' });
    expect(listeners()).toBe(0);
  });

  it('that is not answered is waited for until the limit', async () => {
    vi.useFakeTimers();
    answers();
    const loaded = repeatRequest(page, REQUEST, never);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await loaded).toEqual({ ok: false, problem: 'notAnswered' });
  });

  it('that was given up is waited for until it is answered: it may still set cookies', async () => {
    const stop = new AbortController();
    const { promise, resolve } = Promise.withResolvers();
    answers(() => promise);
    const loaded = vi.fn();
    const end = repeatRequest(page, REQUEST, stop.signal).then(loaded);
    await settled();
    stop.abort();
    await settled();
    expect(loaded).not.toHaveBeenCalled();
    resolve(answer);
    await end;
    expect(loaded).toHaveBeenCalledWith({ ok: false, problem: 'cancelled' });
    expect(listeners()).toBe(0);
  });

  it('that was given up and is not answered is waited for no longer than a moment', async () => {
    vi.useFakeTimers();
    const stop = new AbortController();
    answers();
    const loaded = repeatRequest(page, REQUEST, stop.signal);
    await vi.advanceTimersByTimeAsync(0);
    stop.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await loaded).toEqual({ ok: false, problem: 'cancelled' });
  });

  it('that was given up before is not made', async () => {
    const stop = new AbortController();
    stop.abort();
    const asked = answers(() => answer);
    const loaded = await repeatRequest(page, REQUEST, stop.signal);
    expect([loaded, asked.length]).toEqual([{ ok: false, problem: 'cancelled' }, 0]);
  });
});

describe('in the page', () => {
  /** Runs what is injected, with nothing but this `fetch` around it. */
  async function inPage(fetch: (url: string, options: RequestInit) => Promise<Partial<Response>>) {
    answers(({ func, args }) => {
      const scope = `"use strict"; return (${func.toString()})`;
      return new Function('fetch', scope)(fetch)(...args);
    });
    return repeatRequest(page, REQUEST, never);
  }

  it('it is asked for with cookies, past every cache', async () => {
    const asked: RequestInit[] = [];
    const loaded = await inPage(async (_, options) => {
      asked.push(options);
      return new Response('né', { status: 401 });
    });
    expect(loaded).toMatchObject({ ok: true, reading: { status: 401, text: 'né' } });
    expect(asked).toMatchObject([{ credentials: 'include', cache: 'no-store' }]);
    expect(asked[0]).not.toHaveProperty('method');
  });

  it('an answer without end is read as far as it is wanted', async () => {
    let isCancelled = false;
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('data '.repeat(1_000))),
      cancel() {
        isCancelled = true;
      },
    });
    const loaded = await inPage(async () => new Response(body));
    expect(loaded.ok && loaded.reading.text.length).toBe(100_000);
    await vi.waitFor(() => expect(isCancelled).toBe(true));
  });

  it('an answer may have no body', async () => {
    const loaded = await inPage(async () => new Response(null, { status: 204 }));
    expect(loaded).toMatchObject({ ok: true, reading: { status: 204, text: '' } });
  });

  it.each<[string, Partial<Response> | null, object]>([
    ['led to a site that may not be read', { type: 'opaqueredirect' }, { reading: { url: '' } }],
    ['is not answered', null, { problem: 'notAnswered' }],
    ['is answered late', { type: 'basic' }, { problem: 'notAnswered' }],
  ])('it may be that it %s', async (_, again, expected) => {
    const loaded = await inPage(async (_, { redirect }) => {
      if (redirect !== 'manual' || !again) throw new TypeError('Failed to fetch');
      return again;
    });
    expect(loaded).toMatchObject(expected);
  });
});

describe('what scripts of the page have asked for', () => {
  it('is read off the page', async () => {
    fake.tabs.evaluated = JSON.stringify([REQUEST, 'https://example.net/']);
    expect(await pageRequests(URL)).toEqual(['/api/me']);
  });

  it.each<[string, unknown]>([
    ['is silent', new Error('no page')],
    ['answers no text', 7],
    ['answers nonsense', '{"a'],
    ['answers something else', '{"length":1}'],
  ])('is nothing where the page %s', async (_, evaluated) => {
    fake.tabs.evaluated = evaluated;
    expect(await pageRequests(URL)).toEqual([]);
  });
});
