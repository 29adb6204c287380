import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPasswordFields } from '../../lib/browser/password-fields.ts';
import type { PasswordLook } from '../../lib/session/lifecycle/seen.ts';
import { START, useFakeBrowser } from '../fakes/browser.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

const PAGE = 'https://www.example.com/';

function watch(url = PAGE) {
  const fake = useFakeBrowser();
  fake.tabs.tabs = [{ id: 1, active: true, incognito: false, url }];
  // It is being loaded.
  fake.tabs.evaluated = null;
  const looks: PasswordLook[] = [];
  const stop = watchPasswordFields((look) => looks.push(look));
  const navigate = () => fake.browser.devtools.network.onNavigated.fire(PAGE);
  return { fake, looks, stop, navigate };
}

it('looks again until the field is there, in either browser’s form of an answer', async () => {
  const { fake, looks } = watch();
  await vi.advanceTimersByTimeAsync(20);
  expect(looks).toEqual([]);
  fake.tabs.evaluated = { at: START, found: false };
  await vi.advanceTimersByTimeAsync(20);
  fake.tabs.evaluated = [{ at: START, found: true }, undefined];
  await vi.advanceTimersByTimeAsync(5_000);
  expect(looks.map(({ found }) => found)).toEqual([false, true]);
});

it('a look is of the page that answers, whichever was asked', async () => {
  const { fake, looks, navigate } = watch();
  let answer: (look: PasswordLook) => void = () => {};
  fake.tabs.evaluated = new Promise((resolve) => {
    answer = resolve;
  });
  await vi.advanceTimersByTimeAsync(10);
  fake.tabs.evaluated = { at: START + 5, found: true };
  navigate();
  answer({ at: START + 3, found: false });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(looks).toEqual([
    { at: START + 3, found: false },
    { at: START + 5, found: true },
  ]);
});

it.each([
  true,
  'yes',
  { found: true },
  { at: 'now', found: true },
  { at: Number.NaN, found: true },
])('what else a page answers is no look: %j', async (evaluated) => {
  const { fake, looks } = watch();
  fake.tabs.evaluated = evaluated;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(looks).toEqual([]);
});

it.each([
  ['a page of the browser’s own', 'about:blank'],
  ['a file', 'file:///home/a.html'],
])('%s is not asked', async (_, url) => {
  const { fake, looks } = watch(url);
  fake.tabs.evaluated = { at: START, found: true };
  await vi.advanceTimersByTimeAsync(5_000);
  expect(looks).toEqual([]);
});

it('a page that refuses to answer is no reason to fail, and after the end nobody is asked', async () => {
  const { fake, looks, navigate, stop } = watch();
  fake.tabs.evaluated = new Error('not ready');
  await vi.advanceTimersByTimeAsync(5_000);
  stop();
  fake.tabs.evaluated = { at: START, found: true };
  navigate();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(looks).toEqual([]);
});
