import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRecorder } from '../../lib/browser/recorder.ts';
import { playRecording, setRecording } from '../../lib/browser/recorder-playback.ts';
import { relayRecordings } from '../../lib/browser/recorder-relay.ts';
import { recordTab } from '../../lib/browser/recorder-tab.ts';
import type { Playback, Recorded } from '../../lib/recording/recorded.ts';
import { toStored } from '../fakes/browser/stored-cookie.ts';
import type { FakeResponse } from '../fakes/browser/web-request.ts';
import { START, useFakeBrowser } from '../fakes/browser.ts';
import { FakeChannel } from '../fakes/channel.ts';
import { cookie } from '../fixtures/cookie.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);
vi.mock(
  '../../lib/browser/dialect.ts',
  async () => (await import('../fakes/browser.ts')).dialectModule,
);

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  vi.stubGlobal('BroadcastChannel', FakeChannel);
});
afterEach(() => {
  FakeChannel.closeAll();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const PAGE = 'https://www.example.com/';

/** In Firefox one for the tab, and one for workers. */
const LISTENERS = { chromium: 1, firefox: 2 } as const;

function openBrowser(kind: 'chromium' | 'firefox') {
  const fake = useFakeBrowser(kind);
  fake.tabs.tabs = [{ id: 1, active: true, incognito: false, url: PAGE }];
  const storeId = kind === 'firefox' ? 'firefox-default' : '0';
  if (kind === 'firefox') Object.assign(fake.tabs.tabs[0] ?? {}, { cookieStoreId: storeId });
  return {
    fake,
    put: (name: string, value = '1') =>
      fake.cookies.put(toStored(cookie({ name, value, storeId }))),
    respond: (value: string, more: FakeResponse = {}) =>
      fake.webRequest.respond({
        responseHeaders: [{ name: 'Set-Cookie', value }],
        timeStamp: Date.now(),
        ...more,
      }),
  };
}

/** A page of DevTools in Firefox, which has no `webRequest`, and the background, which has. */
function startRemotely({ fake }: ReturnType<typeof openBrowser>): void {
  fake.world.isFirefoxPanel = true;
  fake.browser.runtime.onConnect.addListener(() => {
    fake.world.isFirefoxPanel = false;
  });
  relayRecordings();
  startRecorder();
}

/** What was recorded, in short. */
function brief(recorded: readonly Recorded[]): string[] {
  return recorded.map((each) => {
    if (each.kind === 'jar') return `jar ${each.cookies.map(({ name }) => name)}`;
    if (each.kind === 'response') return each.response.setCookie.join(' | ');
    if (each.kind === 'navigation') return `to ${each.url}`;
    if (each.kind === 'form') return `form ${each.form.status} ${each.form.url}`;
    return `${each.change.removed ? '-' : '+'}${each.change.cookie.name}`;
  });
}

describe.each(['chromium', 'firefox'] as const)('a tab recorded in %s', (kind) => {
  const listeners = LISTENERS[kind];

  async function record() {
    const world = openBrowser(kind);
    world.put('old');
    const recorded: Recorded[] = [];
    const stop = recordTab(1, (each) => recorded.push(each));
    await vi.advanceTimersByTimeAsync(0);
    return { ...world, recorded, stop };
  }

  it('begins with the jar, and goes on with responses and changes', async () => {
    const { recorded, respond, put } = await record();
    respond('a=1');
    put('a');
    await vi.advanceTimersByTimeAsync(10);
    respond('frame=1', { type: 'sub_frame', frameId: 3, requestId: '2' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(brief(recorded)).toEqual(['jar old', `to ${PAGE}`, 'a=1', '+a', 'frame=1']);
  });

  it('is only that tab', async () => {
    const { recorded, respond } = await record();
    respond('a=1', { tabId: 2 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(brief(recorded)).toEqual(['jar old']);
  });

  it('has every answer of a chain of redirects, as one navigation', async () => {
    const { recorded, respond } = await record();
    respond('session=1', { requestId: '7', method: 'POST', statusCode: 302, url: `${PAGE}login` });
    respond('home=1', { requestId: '7', url: `${PAGE}home` });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(brief(recorded)).toEqual(['jar old', `to ${PAGE}login`, 'session=1', 'home=1']);
    const responses = recorded.flatMap((each) => (each.kind === 'response' ? [each.response] : []));
    expect(responses).toMatchObject([
      { method: 'POST', status: 302, url: `${PAGE}login`, at: START },
      { method: 'GET', status: 200, url: `${PAGE}home` },
    ]);
    expect(new Set(responses.map(({ id }) => id)).size).toBe(2);
  });

  it('has the forms that were answered without a cookie, and nothing else of the kind', async () => {
    const { recorded, respond, fake } = await record();
    const login = { requestId: '7', method: 'POST', statusCode: 302, url: `${PAGE}login` };
    const bare = (more: FakeResponse) =>
      fake.webRequest.respond({ responseHeaders: [], timeStamp: Date.now(), ...more });
    bare(login);
    bare({ requestId: '7' });
    bare({ requestId: '8', method: 'POST', type: 'sub_frame', frameId: 3, url: `${PAGE}frame` });
    for (const type of ['xmlhttprequest', 'beacon', 'ping'] as const) {
      bare({ requestId: type, method: 'POST', type });
    }
    bare({ ...login, requestId: '9', tabId: 2 });
    respond('a=1', { ...login, requestId: '10' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(brief(recorded)).toEqual([
      'jar old',
      `to ${PAGE}login`,
      `form 302 ${PAGE}login`,
      `form 200 ${PAGE}frame`,
      `to ${PAGE}login`,
      'a=1',
    ]);
    expect(recorded[2]).toEqual({
      kind: 'form',
      form: {
        id: expect.any(String),
        at: START,
        date: null,
        software: [],
        method: 'POST',
        url: `${PAGE}login`,
        status: 302,
        type: 'main_frame',
      },
    });
  });

  it('knows the page that a response belongs to', async () => {
    const { recorded, respond } = await record();
    const next = 'https://next.test/';
    respond('before=1', { type: 'image', requestId: '2' });
    respond('to=1', { requestId: '3', statusCode: 302, url: 'https://moved.test/' });
    respond('there=1', { requestId: '3', url: next });
    respond('after=1', { type: 'image', requestId: '4' });
    await vi.advanceTimersByTimeAsync(1_000);
    const tops = recorded.flatMap((each) =>
      each.kind === 'response' ? [[each.response.setCookie[0], each.response.topUrl]] : [],
    );
    expect(tops).toEqual([
      ['before=1', PAGE],
      ['to=1', null],
      ['there=1', null],
      ['after=1', next],
    ]);
  });

  it('ends when it is stopped, also before it has begun', async () => {
    const { recorded, respond, put, stop, fake } = await record();
    stop();
    recordTab(1, (each) => recorded.push(each))();
    await vi.advanceTimersByTimeAsync(0);
    respond('a=1');
    put('a');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(brief(recorded)).toEqual(['jar old']);
    expect(fake.webRequest.listeners()).toBe(0);
    expect(fake.browser.cookies.onChanged.listeners).toBe(0);
  });

  it('begins anew when access was given', async () => {
    const { fake, recorded, respond, stop } = await record();
    await fake.browser.permissions.request({ origins: ['*://other.test/*'] });
    await vi.advanceTimersByTimeAsync(0);
    respond('a=1', { type: 'image' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(brief(recorded)).toEqual(['jar old', 'jar old', 'a=1']);
    expect(fake.webRequest.listeners()).toBe(listeners);
    stop();
    await fake.browser.permissions.request({ origins: ['*://third.test/*'] });
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.webRequest.listeners()).toBe(0);
  });

  it('loses nothing while the jar is being read', async () => {
    const { fake, respond, put } = openBrowser(kind);
    const { cookies } = fake.browser;
    const { getAll } = cookies;
    cookies.getAll = (details) => {
      cookies.getAll = getAll;
      respond('a=1');
      put('a');
      return getAll(details);
    };
    const recorded: Recorded[] = [];
    recordTab(1, (each) => recorded.push(each));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(brief(recorded)).toEqual(['jar ', `to ${PAGE}`, 'a=1', '+a']);
  });
});

describe.each(['chromium', 'firefox'] as const)('in %s the documents around a request', (kind) => {
  const OUTER = 'https://outer.test/';
  const INNER = 'https://inner.test/';
  const isFirefox = kind === 'firefox';

  /** Fields of a response for a frame, in the words of this browser. */
  function frame(frameId: number, parents: readonly string[], asking: string): FakeResponse {
    const ancestors = [...parents, PAGE].map((url) => ({ url }));
    return {
      requestId: `${frameId}`,
      frameId,
      parentFrameId: parents.length === 0 ? 0 : 3,
      ...(isFirefox
        ? { documentUrl: asking, frameAncestors: ancestors }
        : { initiator: new URL(asking).origin }),
    };
  }

  async function recordFrames(...responses: FakeResponse[]) {
    const { respond } = openBrowser(kind);
    const recorded: Recorded[] = [];
    recordTab(1, (each) => recorded.push(each));
    await vi.advanceTimersByTimeAsync(0);
    for (const each of responses) respond('a=1', each);
    await vi.advanceTimersByTimeAsync(1_000);
    return recorded.flatMap((each) => (each.kind === 'response' ? [each.response] : []));
  }

  it('are those of the frames it came through', async () => {
    const told = await recordFrames(
      { ...frame(3, [], PAGE), type: 'sub_frame', url: OUTER },
      { ...frame(3, [], OUTER), type: 'xmlhttprequest' },
      { ...frame(7, [OUTER], OUTER), type: 'sub_frame', url: INNER },
      { ...frame(7, [OUTER], INNER), type: 'image' },
      { type: 'image', requestId: '8' },
    );
    const origin = (url: string) => (isFirefox ? url : new URL(url).origin);
    expect(told.map(({ frames }) => frames)).toEqual([
      [],
      [origin(OUTER)],
      [OUTER],
      [origin(INNER), OUTER],
      [],
    ]);
    expect(new Set(told.map(({ topUrl }) => topUrl))).toEqual(new Set([PAGE]));
  });

  it('are known of frames that were there before, as far as requests tell', async () => {
    const told = await recordFrames(
      { ...frame(3, [], OUTER), type: 'image' },
      { ...frame(7, [OUTER], INNER), type: 'image' },
    );
    const sites = told.map(({ frames }) => frames.map((url) => new URL(url).host));
    expect(sites).toEqual([['outer.test'], ['inner.test', 'outer.test']]);
  });
});

describe.each(['chromium', 'firefox'] as const)('workers that belong to no tab in %s', (kind) => {
  const asked = (url: string) =>
    kind === 'firefox' ? { originUrl: url } : { initiator: new URL(url).origin };

  async function record(...responses: FakeResponse[]) {
    const world = openBrowser(kind);
    const recorded: Recorded[] = [];
    recordTab(1, (each) => recorded.push(each));
    await vi.advanceTimersByTimeAsync(0);
    for (const each of responses) world.respond(`from=${each.requestId}`, each);
    await vi.advanceTimersByTimeAsync(1_000);
    return { ...world, recorded };
  }
  const fromWorker = (requestId: string, url: string): FakeResponse => ({
    requestId,
    tabId: -1,
    frameId: -1,
    type: 'xmlhttprequest',
    ...asked(url),
  });

  it('are recorded where their origin is that of the page or of a frame', async () => {
    const frame = { type: 'sub_frame', frameId: 3, parentFrameId: 0, url: 'https://frame.test/' };
    const { recorded } = await record(
      { ...frame, requestId: '1' },
      fromWorker('2', `${PAGE}worker.js`),
      fromWorker('3', 'https://frame.test/worker.js'),
      fromWorker('4', 'https://elsewhere.test/worker.js'),
      { ...fromWorker('5', PAGE), tabId: 2 },
      ...(kind === 'firefox'
        ? [{ ...fromWorker('6', PAGE), cookieStoreId: 'firefox-private' }]
        : []),
    );
    const responses = recorded.flatMap((each) => (each.kind === 'response' ? [each.response] : []));
    expect(responses.map(({ setCookie, isWorker }) => [...setCookie, isWorker])).toEqual([
      ['from=1', false],
      ['from=2', true],
      ['from=3', true],
    ]);
    expect(responses[1]).toMatchObject({ topUrl: PAGE, frames: [] });
  });

  it('are told apart also when the page came from its own worker, without a response', async () => {
    const { fake, respond, recorded } = await record();
    const next = 'https://next.test/';
    fake.tabs.tabs = [{ id: 1, active: true, incognito: false, url: next }];
    fake.browser.tabs.onUpdated.fire(
      1,
      { url: next },
      { id: 1, active: true, incognito: false, url: next },
    );
    respond('there=1', fromWorker('2', next));
    respond('gone=1', fromWorker('3', PAGE));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(brief(recorded)).toEqual(['jar ', 'there=1']);
  });
});

it.each([70, 900])('what Firefox tells %d milliseconds late is put in its place', async (late) => {
  const { respond, put } = openBrowser('firefox');
  const recorded: Recorded[] = [];
  recordTab(1, (each) => recorded.push(each));
  await vi.advanceTimersByTimeAsync(20);
  put('a');
  await vi.advanceTimersByTimeAsync(10);
  put('b');
  await vi.advanceTimersByTimeAsync(late);
  respond('a=1', { type: 'image', timeStamp: START + 10 });
  respond('b=1', { type: 'image', timeStamp: START + 25 });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(brief(recorded)).toEqual(['jar ', 'a=1', '+a', 'b=1', '+b']);
});

it.each([
  ['chromium', { initiator: 'https://a.test' }, 'https://a.test'],
  ['chromium', {}, null],
  ['chromium', { initiator: 'chrome://new-tab-page' }, null],
  ['firefox', { originUrl: `${PAGE}x`, documentUrl: `${PAGE}y` }, `${PAGE}y`],
  ['firefox', { originUrl: `${PAGE}x` }, `${PAGE}x`],
  ['firefox', { originUrl: 'moz-extension://id/' }, null],
] as const)('in %s %j is started by %s', async (kind, details, initiator) => {
  const { respond } = openBrowser(kind);
  const recorded: Recorded[] = [];
  recordTab(1, (each) => recorded.push(each));
  await vi.advanceTimersByTimeAsync(0);
  respond('a=1', details);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(recorded.at(-1)).toMatchObject({ response: { initiator, topUrl: initiator } });
});

describe.each([
  ['chromium', false],
  ['firefox', true],
] as const)('while DevTools is open in %s', (kind, isRelayed) => {
  async function openDevTools() {
    const world = openBrowser(kind);
    if (isRelayed) startRemotely(world);
    else startRecorder();
    await vi.advanceTimersByTimeAsync(1_000);
    return world;
  }

  function showPanel() {
    const played: Playback[] = [];
    const stop = playRecording((playback) => played.push(playback));
    return { played, stop };
  }

  it('the panel gets what was recorded before it was shown, and then the rest', async () => {
    const { respond } = await openDevTools();
    respond('before=1', { type: 'image' });
    await vi.advanceTimersByTimeAsync(1_000);
    const { played } = showPanel();
    expect(played.map(({ isWhole, recorded }) => [isWhole, ...brief(recorded)])).toEqual([
      [true, 'jar ', 'before=1'],
    ]);
    respond('one=1', { type: 'image' });
    respond('two=1', { type: 'image' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(played.slice(1).map(({ recorded }) => brief(recorded))).toEqual([['one=1', 'two=1']]);
  });

  it('a panel that is shown in the middle of a burst gets everything once', async () => {
    const { respond } = await openDevTools();
    const { played } = showPanel();
    respond('one=1', { type: 'image' });
    await vi.advanceTimersByTimeAsync(10);
    const other = showPanel();
    await vi.advanceTimersByTimeAsync(1_000);
    for (const each of [played, other.played]) {
      const all = each.flatMap(({ recorded }) => brief(recorded));
      expect(all.filter((line) => line === 'one=1')).toHaveLength(1);
    }
  });

  it('a long recording comes in portions, also to a second panel, and what is added comes last', async () => {
    const { respond } = await openDevTools();
    for (let i = 0; i < 1_200; i++) respond(`a=${i}`, { type: 'image' });
    await vi.advanceTimersByTimeAsync(3_000);
    const { played } = showPanel();
    const other = showPanel();
    respond('last=1', { type: 'image' });
    await vi.advanceTimersByTimeAsync(3_000);
    for (const each of [played, other.played]) {
      expect(each.map(({ isWhole, recorded }) => [isWhole, recorded.length])).toEqual([
        [true, 500],
        [false, 500],
        [false, 201],
        [false, 1],
      ]);
      const all = each.flatMap(({ recorded }) => brief(recorded));
      expect(all.slice(1)).toEqual([
        ...Array.from({ length: 1_200 }, (_, i) => `a=${i}`),
        'last=1',
      ]);
    }
  });

  it('a pause hands over what there is, and listens to nothing until it ends', async () => {
    const { fake, respond, put } = await openDevTools();
    const { played } = showPanel();
    respond('before=1', { type: 'image' });
    setRecording(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fake.webRequest.listeners()).toBe(0);
    expect(fake.browser.cookies.onChanged.listeners).toBe(0);
    respond('meanwhile=1', { type: 'image' });
    put('meanwhile');
    await vi.advanceTimersByTimeAsync(1_000);
    setRecording(true);
    setRecording(true);
    await vi.advanceTimersByTimeAsync(1_000);
    respond('after=1', { type: 'image' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fake.webRequest.listeners()).toBe(LISTENERS[kind]);
    expect(played.flatMap(({ recorded }) => brief(recorded))).toEqual([
      'jar ',
      'before=1',
      'jar meanwhile',
      'after=1',
    ]);
  });

  it('a pause does not outlive the panel that asked for it', async () => {
    const { fake } = await openDevTools();
    setRecording(false);
    await vi.advanceTimersByTimeAsync(1_000);
    showPanel();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fake.webRequest.listeners()).toBe(LISTENERS[kind]);
  });

  it('in a burst the panel is told at its end, or every two seconds', async () => {
    const { respond } = await openDevTools();
    const { played } = showPanel();
    for (let i = 0; i < 60; i++) {
      respond(`a=${i}`, { type: 'image' });
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    // In Firefox what the background hands over is collected once more.
    expect(played.length - 1).toBe(2);
    expect(played.slice(1).flatMap(({ recorded }) => recorded)).toHaveLength(60);
  });

  it('a panel that is closed hears nothing more', async () => {
    const { respond } = await openDevTools();
    const { played, stop } = showPanel();
    stop();
    respond('late=1', { type: 'image' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(played).toHaveLength(1);
  });
});

describe('in Firefox', () => {
  it('the recording goes on after the background was stopped', async () => {
    const world = openBrowser('firefox');
    const { fake, respond, put } = world;
    startRemotely(world);
    await vi.advanceTimersByTimeAsync(1_000);
    fake.runtime.stopBackground();
    put('meanwhile');
    await vi.advanceTimersByTimeAsync(1_000);
    respond('after=1', { type: 'image' });
    await vi.advanceTimersByTimeAsync(1_000);
    const played: Playback[] = [];
    playRecording((playback) => played.push(playback));
    expect(brief(played[0]?.recorded ?? []).at(-1)).toBe('after=1');
    expect(brief(played[0]?.recorded ?? [])).toContain('jar ');
    expect(fake.webRequest.listeners()).toBe(LISTENERS.firefox);
  });

  it.each([
    [{ id: 'cookiescope', url: 'https://evil.test/' }, 'a script in a web page'],
    [{ id: 'other', url: 'moz-extension://other/page.html' }, 'another extension'],
  ])('nothing is recorded for %j, %s', async (sender) => {
    const { fake } = openBrowser('firefox');
    relayRecordings();
    fake.runtime.control.sender = sender;
    fake.browser.runtime.connect({ name: 'record:1' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fake.webRequest.listeners()).toBe(0);
  });

  it('the recording ends with its page', async () => {
    const { fake } = openBrowser('firefox');
    relayRecordings();
    const port = fake.browser.runtime.connect({ name: 'record:1' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fake.webRequest.listeners()).toBe(LISTENERS.firefox);
    port.disconnect();
    expect(fake.webRequest.listeners()).toBe(0);
  });
});

it('what Firefox tells after a pause was asked for is left out where it happened after that', async () => {
  const world = openBrowser('firefox');
  startRemotely(world);
  await vi.advanceTimersByTimeAsync(1_000);
  const played: Playback[] = [];
  playRecording((playback) => played.push(playback));
  world.respond('before=1', { type: 'image' });
  world.respond('meanwhile=1', { type: 'image', timeStamp: Date.now() + 1 });
  setRecording(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(played.flatMap(({ recorded }) => brief(recorded))).toEqual(['jar ', 'before=1']);
});

it('what Firefox has in its cache is recorded once, with the 304 that brought its cookies', async () => {
  const { respond } = openBrowser('firefox');
  const recorded: Recorded[] = [];
  recordTab(1, (each) => recorded.push(each));
  await vi.advanceTimersByTimeAsync(0);
  const fetched: FakeResponse = { requestId: '9', type: 'xmlhttprequest' };
  respond('a=1', { ...fetched, statusCode: 304 });
  respond('a=1', { ...fetched, statusCode: 200 });
  respond('b=1', { ...fetched, requestId: '10' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(brief(recorded)).toEqual(['jar ', 'a=1', 'b=1']);
});
