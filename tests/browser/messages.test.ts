import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CutOff, request } from '../../lib/browser/client.ts';
import { serve } from '../../lib/browser/server.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { handlers } from './serve-jar.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

let fake: FakeBrowser;
beforeEach(() => {
  fake = useFakeBrowser();
});

it('carries the argument there and the answer back', async () => {
  const has = vi.fn(async (origins: readonly string[]) => origins.length === 1);
  serve(handlers({ 'access.has': has }));
  expect(await request('access.has', ['*://*.example.com/*'])).toBe(true);
  expect(has).toHaveBeenCalledWith(['*://*.example.com/*']);
});

it.each([null, [], '', 0, false])('carries the answer %j', async (answer) => {
  serve(handlers({ 'tab.get': async () => answer as null }));
  expect(await request('tab.get', 1)).toEqual(answer);
});

it('needs no answer', async () => {
  serve(handlers({ 'tab.reload': async () => {} }));
  expect(await request('tab.reload', 1)).toBeUndefined();
});

describe('errors are data on the wire', () => {
  it.each([
    [new Error('No tab with id 1.'), 'No tab with id 1.'],
    ['words alone', 'words alone'],
  ])('%s', async (thrown, words) => {
    const tabGet = async () => {
      throw thrown;
    };
    serve(handlers({ 'tab.get': tabGet }));
    const { sendMessage } = fake.browser.runtime;
    expect(await sendMessage({ name: 'tab.get', argument: 1 })).toEqual({
      ok: false,
      error: words,
    });
    await expect(request('tab.get', 1)).rejects.toThrow(words);
    await expect(request('tab.get', 1)).rejects.not.toBeInstanceOf(CutOff);
  });

  it('for a message that nobody knows', async () => {
    serve(handlers({}));
    for (const name of ['toString', '__proto__', 'tab.unknown']) {
      const answer = await fake.browser.runtime.sendMessage({ name, argument: null });
      expect(answer).toEqual({ ok: false, error: `Unknown message “${name}”` });
    }
  });

  it('where no background answers', async () => {
    await expect(request('change.undo')).rejects.toThrow('Could not establish connection.');
    await expect(request('change.undo')).rejects.toBeInstanceOf(CutOff);
    fake.browser.runtime.onMessage.addListener((_message, _sender, respond) => respond(undefined));
    await expect(request('change.undo')).rejects.toThrow('No answer to “change.undo”');
  });
});

describe('while the background is being stopped', () => {
  beforeEach(() => {
    const lost = new Error('Could not establish connection.');
    vi.spyOn(fake.browser.runtime, 'sendMessage').mockRejectedValueOnce(lost);
  });

  it('a question is asked again', async () => {
    serve(handlers({ 'access.has': async () => true }));
    expect(await request('access.has', [])).toBe(true);
  });

  it('nothing is sent twice that changes something', async () => {
    const undo = vi.fn(async () => null);
    serve(handlers({ 'change.undo': undo }));
    await expect(request('change.undo')).rejects.toThrow('“change.undo”: Could not establish');
    expect(undo).not.toHaveBeenCalled();
  });
});

describe('does not listen to', () => {
  const ours = { id: 'cookiescope', url: 'moz-extension://cookiescope/popup.html' };
  const undo = vi.fn(async () => null);

  beforeEach(() => {
    undo.mockClear();
    serve(handlers({ 'change.undo': undo }));
  });

  it.each([
    ['another extension', { id: 'other', url: 'moz-extension://other/page.html' }],
    ['another extension under our URL', { ...ours, id: 'other' }],
    ['a script of ours in a web page', { ...ours, url: 'https://evil.test/' }],
    ['a page that looks like ours', { ...ours, url: 'moz-extension://cookiescope.evil.test/' }],
    ['nobody', {}],
  ])('%s', (_, sender) => {
    fake.runtime.control.sender = sender;
    fake.browser.runtime.sendMessage({ name: 'change.undo', argument: null });
    expect(undo).not.toHaveBeenCalled();
  });

  it.each([null, 'change.undo', 7, {}, { name: 7 }])('the message %j', (message) => {
    fake.runtime.control.sender = ours;
    fake.browser.runtime.sendMessage(message);
    expect(undo).not.toHaveBeenCalled();
  });

  it('but does to its own pages', async () => {
    fake.runtime.control.sender = ours;
    expect(await request('change.undo')).toBeNull();
    expect(undo).toHaveBeenCalledTimes(1);
  });
});
