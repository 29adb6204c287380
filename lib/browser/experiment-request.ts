import { type Answer, MOST_OF_ANSWER, readAnswer } from '../experiment/answer.ts';
import type { Loaded } from '../experiment/run-experiment.ts';
import { browser } from './api.ts';
import { goTo, LIMITS, type Page, PROBLEMS } from './experiment-tab.ts';
import { followLoads, type TabLoads } from './tab-load.ts';

/**
 * Has the page in the tab ask for an address of its origin by GET, and reads the answer. A request that is under way
 * when the caller gives up is waited for, as a load is.
 */
export async function repeatRequest(
  page: Page,
  request: string,
  stop: AbortSignal,
): Promise<Loaded> {
  const loads = followLoads(page.tabId, stop, LIMITS);
  try {
    const answer = await ask(page, request, loads);
    return stop.aborted ? { ok: false, problem: 'cancelled' } : answer;
  } catch {
    // The browser takes no more orders for a tab that is gone.
    return { ok: false, problem: 'tabClosed' };
  } finally {
    loads.end();
  }
}

async function ask(page: Page, request: string, loads: TabLoads): Promise<Loaded> {
  if (await isElsewhere(page)) {
    const end = await loads.begin(() => goTo(page));
    if (end !== 'complete') return { ok: false, problem: PROBLEMS[end] };
    if (await isElsewhere(page)) return { ok: false, problem: 'ledAway' };
  }
  const later = loads.next();
  const first = await loads.during(() => Promise.race([fetchInPage(page.tabId, request), later]));
  const brought = typeof first === 'object' ? first?.brought : undefined;
  if (brought && brought !== 'none') return readAnswer(brought);
  const { status } = await browser.tabs.get(page.tabId);
  // A page that goes elsewhere by itself takes the request with it.
  if (typeof first === 'object' && status !== 'loading') {
    return brought ? readAnswer(brought) : { ok: false, problem: 'noAccess' };
  }
  const end = typeof first === 'string' ? first : await later;
  if (end === 'complete') return ask(page, request, loads);
  return { ok: false, problem: end === 'late' ? 'notAnswered' : PROBLEMS[end] };
}

/** Whether the page in the tab is of another origin, for which the request would be another. */
async function isElsewhere({ tabId, url }: Page): Promise<boolean> {
  const tab = await browser.tabs.get(tabId);
  return originOf(tab.url ?? '') !== originOf(url);
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

/**
 * What the page brings back; null where it may not be asked, or has gone meanwhile. Among its own scripts the request
 * is the page's own, with its cookies, in both browsers.
 */
async function fetchInPage(tabId: number, url: string): Promise<{ brought: unknown } | null> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId },
      world: 'MAIN',
      func: fetchHere,
      args: [url, MOST_OF_ANSWER, LIMITS.all],
    })
    .catch(() => []);
  const brought = results[0]?.result;
  return brought ? { brought } : null;
}

/** Runs inside the page: it may use nothing from outside itself. */
async function fetchHere(url: string, most: number, patience: number): Promise<Answer> {
  const options: RequestInit = {
    credentials: 'include',
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  };
  try {
    const response = await fetch(url, options);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    // Some answers never end.
    while (reader && text.length < most) {
      const { done, value } = await reader.read();
      if (done) break;
      text += value;
    }
    reader?.cancel().catch(() => {});
    return { url: response.url, status: response.status, text: text.slice(0, most) };
  } catch {
    const led = await fetch(url, { ...options, redirect: 'manual' }).catch(() => null);
    if (led?.type === 'opaqueredirect') return 'elsewhere';
    // Firefox ends the requests of a page that goes elsewhere a moment before the tab tells of that.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return 'none';
  }
}
