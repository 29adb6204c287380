import type { Browser } from 'webextension-polyfill';
import { listDetails } from './list-details.ts';
import { toPageTab } from './page-tab.ts';

type Answers = Map<string, Promise<unknown>>;

interface Global {
  readonly browser?: Browser;
  readonly chrome: Browser;
  cookiescopeAnswers?: Answers;
}

const ahead = globalThis as unknown as Global;

/** What the popup asks for first. */
export const ACTIVE_TAB = { active: true, currentWindow: true };
export const SETTINGS_KEY = 'settings';

/** Whoever asks ahead is a script of its own, and has only the page in common with the code that takes the answers. */
function answers(): Answers {
  ahead.cookiescopeAnswers ??= new Map();
  return ahead.cookiescopeAnswers;
}

/**
 * Asks for all that the popup's first rows need, before the code that shows them is loaded. What changes until that
 * code listens is made up for by the second listing, which follows the first frame.
 */
export async function askAhead(): Promise<void> {
  // The browser's own object: the polyfill takes time to load, and under manifest version 3 both answer with promises.
  const { browser, chrome } = ahead;
  const { tabs, storage, permissions, cookies } = browser ?? chrome;
  const query = tabs.query(ACTIVE_TAB);
  note('tabs.query', ACTIVE_TAB, query);
  note('storage.local.get', SETTINGS_KEY, storage.local.get(SETTINGS_KEY));
  const page = toPageTab((await query)[0]);
  if (!page || !/^https?:/.test(page.url)) return;
  const { hostname } = new URL(page.url);
  for (const details of listDetails({ storeId: page.storeId, hosts: [hostname] })) {
    note('cookies.getAll', details, cookies.getAll(details));
  }
  const access = { origins: [`*://${hostname}/*`] };
  note('permissions.contains', access, permissions.contains(access));
}

/** The answer to this very call, where it was asked for ahead; each serves once. */
export function askedAhead<T>(call: string, details: unknown): Promise<T> | undefined {
  const key = keyOf(call, details);
  const answer = answers().get(key);
  answers().delete(key);
  return answer as Promise<T> | undefined;
}

function note(call: string, details: unknown, answer: Promise<unknown>): void {
  // Whoever takes the answer hears of a failure; until then it is not an unhandled one.
  answer.catch(() => {});
  answers().set(keyOf(call, details), answer);
}

function keyOf(call: string, details: unknown): string {
  return `${call} ${JSON.stringify(details)}`;
}
