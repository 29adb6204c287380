import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPage, showPage } from '../../lib/browser/experiment-page.ts';
import type { Reading } from '../../lib/experiment/reading.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { settled } from '../fakes/store-deps.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

const URL = 'https://example.com/account#top';
const page = { tabId: 1, url: URL };
const reading: Reading = {
  url: URL,
  title: '',
  text: 'Hello',
  targets: [],
  hasPassword: false,
  status: null,
};
const never = new AbortController().signal;

let fake: FakeBrowser;
beforeEach(() => {
  fake = useFakeBrowser();
  fake.tabs.tabs.push({ id: 1, url: URL, active: true, incognito: false, status: 'complete' });
  fake.tabs.frames = [{ frameId: 0, result: reading }];
});

/** What the browser tells of a tab, one after the other. */
const tell = (...events: ('loading' | 'complete')[]) => {
  for (const status of events) fake.browser.tabs.onUpdated.fire(1, { status }, {} as never);
};
const listeners = () =>
  fake.browser.tabs.onUpdated.listeners + fake.browser.tabs.onRemoved.listeners;

describe('a page', () => {
  it('is loaded anew and read once that is through', async () => {
    fake.tabs.onLoad = () => tell('complete', 'loading', 'complete');
    expect(await loadPage(page, never)).toEqual({ ok: true, reading });
    expect([fake.tabs.reloaded, fake.tabs.updated, listeners()]).toEqual([[1], [], 0]);
  });

  it('is gone back to first where the tab was led elsewhere', async () => {
    fake.tabs.tabs = [{ ...fake.tabs.tabs[0], url: 'https://example.com/login' } as never];
    fake.tabs.onLoad = () => tell('loading', 'complete');
    expect(await loadPage(page, never)).toMatchObject({ ok: true });
    expect([fake.tabs.updated, fake.tabs.reloaded]).toEqual([[URL], [1]]);
  });

  it('is followed where it leads to by itself', async () => {
    fake.tabs.frames = new Error('The frame was removed');
    fake.tabs.tabs = [{ ...fake.tabs.tabs[0], status: 'loading' } as never];
    fake.tabs.onLoad = () => tell('loading', 'complete');
    const loaded = loadPage(page, never);
    await settled();
    fake.tabs.frames = [{ frameId: 0, result: reading }];
    tell('loading', 'complete');
    expect(await loaded).toEqual({ ok: true, reading });
  });

  it('is known by nothing but that it is elsewhere, where the extension has no access', async () => {
    fake.tabs.onLoad = () => {
      tell('loading', 'complete');
      fake.tabs.frames = new Error('Missing host permission');
      fake.tabs.tabs = [{ id: 1, active: true, incognito: false, status: 'complete' }];
    };
    expect(await loadPage(page, never)).toMatchObject({ ok: true, reading: { url: '' } });
  });

  it.each<[string, () => void, string]>([
    ['shows an error', () => tell('loading', 'complete'), 'notLoaded'],
    ['is closed meanwhile', () => fake.browser.tabs.onRemoved.fire(1), 'tabClosed'],
  ])('that %s is no answer', async (_, onLoad, problem) => {
    fake.tabs.frames = new Error('Frame with ID 0 is showing error page');
    fake.tabs.onLoad = onLoad;
    expect(await loadPage(page, never)).toEqual({ ok: false, problem });
    expect(listeners()).toBe(0);
  });

  it('that is not there any more is no answer', async () => {
    fake.tabs.tabs = [];
    expect(await loadPage(page, never)).toEqual({ ok: false, problem: 'tabClosed' });
  });

  it('that does not come is waited for until the limit', async () => {
    vi.useFakeTimers();
    const loaded = loadPage(page, never);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await loaded).toEqual({ ok: false, problem: 'notLoaded' });
    vi.useRealTimers();
  });

  it('that was given up is waited for until it is through: it may still set cookies', async () => {
    const stop = new AbortController();
    const loaded = vi.fn();
    const answer = loadPage(page, stop.signal).then(loaded);
    await settled();
    stop.abort();
    await settled();
    tell('loading');
    await settled();
    expect(loaded).not.toHaveBeenCalled();
    tell('complete');
    await answer;
    expect(loaded).toHaveBeenCalledWith({ ok: false, problem: 'cancelled' });
    expect(listeners()).toBe(0);
  });

  it('that was given up and does not come is waited for no longer than a moment', async () => {
    vi.useFakeTimers();
    const stop = new AbortController();
    const loaded = loadPage(page, stop.signal);
    await vi.advanceTimersByTimeAsync(0);
    stop.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await loaded).toEqual({ ok: false, problem: 'cancelled' });
    vi.useRealTimers();
  });

  it('that is not under way any more is not waited for', async () => {
    const stop = new AbortController();
    fake.tabs.onLoad = () => tell('loading', 'complete');
    fake.tabs.frames = new Error('The page does not answer');
    fake.tabs.tabs = [{ ...fake.tabs.tabs[0], status: 'loading' } as never];
    const loaded = loadPage(page, stop.signal);
    await settled();
    stop.abort();
    expect(await loaded).toEqual({ ok: false, problem: 'cancelled' });
  });

  it('is shown anew where it is, or where it should be', async () => {
    await showPage(page);
    fake.tabs.tabs = [{ ...fake.tabs.tabs[0], url: 'https://example.com/login' } as never];
    await showPage(page);
    expect([fake.tabs.reloaded, fake.tabs.updated]).toEqual([[1], [URL]]);
  });
});
