import { beforeEach, describe, expect, it, vi } from 'vitest';
import { devtoolsScheme, onDevtoolsSchemeChanged } from '../../lib/browser/devtools-theme.ts';
import { listFrames } from '../../lib/browser/frames.ts';
import { createInspectedPage } from '../../lib/browser/inspected.ts';
import { serve } from '../../lib/browser/server.ts';
import { activeTab, onTabNavigated, reloadTab, tabById } from '../../lib/browser/tabs.ts';
import { createEvent } from '../fakes/browser/event.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { handlers } from './serve-jar.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

const url = 'https://example.com/';
const tab = { id: 1, url, active: true, incognito: false };
let fake: FakeBrowser;

beforeEach(() => {
  fake = useFakeBrowser();
  fake.tabs.tabs = [tab];
});

describe('the store of a tab', () => {
  it.each([
    ['listed with the tab', {}, '0'],
    ['a Firefox container', { cookieStoreId: 'firefox-container-2' }, 'firefox-container-2'],
    // Chromium lists a store only once it has open tabs.
    ['not listed yet', { id: 9 }, '0'],
    ['not listed yet, incognito', { id: 9, incognito: true }, '1'],
  ])('%s', async (_, fields, storeId) => {
    fake.tabs.tabs = [{ ...tab, ...fields }];
    expect(await activeTab()).toMatchObject({ storeId });
  });
});

it('the active tab and its URL, as far as the browser tells it', async () => {
  expect(await activeTab()).toEqual({ tabId: 1, url, storeId: '0' });
  const { url: _, ...unknown } = tab;
  fake.tabs.tabs = [unknown];
  expect(await activeTab()).toEqual({ tabId: 1, url: '', storeId: '0' });
  fake.tabs.tabs = [];
  expect(await activeTab()).toBeNull();
});

it('a tab by its id, until it is closed', async () => {
  fake.tabs.tabs = [{ ...tab, active: false }];
  expect(await tabById(1)).toEqual({ tabId: 1, url, storeId: '0' });
  expect(await tabById(2)).toBeNull();
});

it('tells when a tab has navigated, and only that tab', () => {
  const { onUpdated } = fake.browser.tabs;
  const heard: string[] = [];
  const stop = onTabNavigated(1, (to) => heard.push(to));
  onUpdated.fire(1, { url: 'https://a.test/' }, { ...tab, url: 'https://a.test/' });
  onUpdated.fire(1, { title: 'Loading' }, tab);
  onUpdated.fire(2, { url: 'https://b.test/' }, { ...tab, id: 2 });
  onUpdated.fire(1, { status: 'loading' }, tab);
  // Without access there is no URL, but still an end of loading.
  onUpdated.fire(1, { status: 'complete' }, { active: true, incognito: false });
  stop();
  expect(heard).toEqual(['https://a.test/', '']);
  expect(onUpdated.listeners).toBe(0);
});

describe('frames', () => {
  const reading = (frame: string, ...children: string[]) => ({ url: frame, children });

  it.each([
    ['none', [], []],
    [
      'a frame within reach',
      [
        { frameId: 0, result: reading(url) },
        { frameId: 4, result: reading('https://a.test/') },
      ],
      ['https://a.test/'],
    ],
    [
      'one out of reach, by the address its parent gave it',
      [{ frameId: 0, result: reading(url, 'https://b.test/x') }],
      ['https://b.test/x'],
    ],
    [
      'each once',
      [
        { frameId: 0, result: reading(url, 'https://a.test/') },
        { frameId: 4, result: reading('https://a.test/') },
      ],
      ['https://a.test/'],
    ],
    [
      'nested ones',
      [{ frameId: 4, result: reading('https://a.test/', 'https://c.test/') }],
      ['https://a.test/', 'https://c.test/'],
    ],
    [
      'web pages only',
      [{ frameId: 0, result: reading(url, 'about:blank', 'data:text/html,x', 'javascript:1', '') }],
      [],
    ],
    ['a frame that went away', [{ frameId: 4 }, { frameId: 5, result: null }], []],
  ])('%s', async (_, frames, urls) => {
    fake.tabs.frames = frames;
    expect(await listFrames(1)).toEqual(urls);
  });

  it('of a page out of reach are none', async () => {
    fake.tabs.frames = new Error('Cannot access contents of the page');
    expect(await listFrames(1)).toEqual([]);
  });
});

describe('the inspected page', () => {
  const notReady = new Error('DevTools API encountered an error');

  it.each([
    [url, url],
    [[url, undefined], url],
    [[undefined, { isException: true }], ''],
    [undefined, ''],
  ])('answers %j', async (evaluated, found) => {
    fake.tabs.evaluated = evaluated;
    expect(await createInspectedPage().read()).toEqual({ tabId: 1, url: found, storeId: '0' });
  });

  it('need not be the active one, and is none once it is closed', async () => {
    fake.tabs.evaluated = url;
    fake.tabs.tabs = [
      { ...tab, active: false },
      { ...tab, id: 2 },
    ];
    const page = createInspectedPage();
    expect(await page.read()).toMatchObject({ tabId: 1 });
    fake.tabs.tabs = [];
    expect(await page.read()).toBeNull();
  });

  it('navigates', () => {
    const { onNavigated } = createInspectedPage();
    const heard = vi.fn();
    const stop = onNavigated(heard);
    fake.browser.devtools.network.onNavigated.fire('https://a.test/');
    stop();
    fake.browser.devtools.network.onNavigated.fire('https://b.test/');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is where it went, though it cannot answer yet', async () => {
    const page = createInspectedPage();
    fake.tabs.evaluated = notReady;
    fake.browser.devtools.network.onNavigated.fire('https://a.test/');
    expect(await page.read()).toMatchObject({ url: 'https://a.test/' });
  });

  it('answers once it is ready', async () => {
    fake.tabs.evaluated = notReady;
    const read = createInspectedPage().read();
    fake.tabs.evaluated = url;
    expect(await read).toMatchObject({ url });
  });

  it('is one of the browser’s own, which Chromium keeps quiet about', async () => {
    vi.useFakeTimers();
    fake.tabs.evaluated = url;
    const page = createInspectedPage();
    const heard = vi.fn();
    page.onNavigated(heard);
    const loaded = () => fake.browser.tabs.onUpdated.fire(1, { status: 'complete' }, tab);
    loaded();
    await vi.runAllTimersAsync();
    expect(heard).not.toHaveBeenCalled();

    fake.tabs.evaluated = notReady;
    loaded();
    loaded();
    await vi.runAllTimersAsync();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(await page.read()).toMatchObject({ url: '' });
    vi.useRealTimers();
  });

  it('navigates while it is being asked', async () => {
    fake.tabs.evaluated = notReady;
    const read = createInspectedPage().read();
    fake.browser.devtools.network.onNavigated.fire('https://a.test/');
    expect(await read).toMatchObject({ url: 'https://a.test/' });
  });
});

it('a panel of Firefox asks the background', async () => {
  serve(
    handlers({
      'tab.get': async (tabId) => ({ tabId, url, storeId: 'firefox-default' }),
      'tab.reload': async (tabId) => void fake.tabs.reloaded.push(tabId),
      'frames.list': async (tabId) => [`https://frame-of-${tabId}.test/`],
    }),
  );
  fake.world.isFirefoxPanel = true;
  expect(await tabById(7)).toEqual({ tabId: 7, url, storeId: 'firefox-default' });
  expect(await listFrames(7)).toEqual(['https://frame-of-7.test/']);
  await reloadTab(7);
  expect(fake.tabs.reloaded).toEqual([7]);
});

describe('the colours of DevTools', () => {
  it.each([
    ['default', 'light'],
    ['light', 'light'],
    ['dark', 'dark'],
  ])('%s is %s', (themeName, scheme) => {
    fake.browser.devtools.panels.themeName = themeName;
    expect(devtoolsScheme()).toBe(scheme);
  });

  it('change, by the event of Firefox or the handler of Chromium', () => {
    const heard: string[] = [];
    const onThemeChanged = createEvent<[string]>();
    Object.assign(fake.browser.devtools.panels, { onThemeChanged });
    onDevtoolsSchemeChanged((scheme) => heard.push(scheme));
    onThemeChanged.fire('dark');

    fake = useFakeBrowser();
    let handler = (_theme: string) => {};
    const setThemeChangeHandler = (given: typeof handler) => {
      handler = given;
    };
    Object.assign(fake.browser.devtools.panels, { setThemeChangeHandler });
    onDevtoolsSchemeChanged((scheme) => heard.push(scheme));
    handler('default');

    expect(heard).toEqual(['dark', 'light']);
  });
});
