import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CookieKey } from '../../cookie/key.ts';
import type { Playback, Recorded } from '../../recording/recorded.ts';
import type { CookieOrigin, HistoryEvent } from './cookie-origin.ts';
import { LOG_LIMITS, type LogLimits } from './entry-list.ts';
import { createJudge, type Judge } from './judge.ts';
import { INITIAL_LOG, type SetCookieLogDeps, type SetCookieLogState } from './log-state.ts';
import { slotOf } from './slot.ts';

export interface SetCookieLog extends Pick<StoreApi<SetCookieLogState>, 'getState' | 'subscribe'> {
  /** Takes over the recording, and follows it from now on; resolves to the way to stop. */
  start(): Promise<() => void>;
  clear(): void;
  setPaused(paused: boolean): void;
  setPreserve(preserve: boolean): void;
  /** What set a cookie of the page's store last; null where that was before the recording. */
  originOf(cookie: CookieKey): CookieOrigin | null;
  /** What happened to a cookie since the recording began, the oldest first. */
  historyOf(cookie: CookieKey): readonly HistoryEvent[];
}

/** How long it judges headers before it lets the page draw, in milliseconds. */
const SLICE = 8;

/** Between two renders of a burst, in milliseconds: each is about thousands of entries. */
const RENDER_INTERVAL = 200;

/** The log of Set-Cookie headers: each with what the browser does by our rules, and what the jar says to that. */
export function createSetCookieLog(
  deps: SetCookieLogDeps,
  limits: LogLimits = LOG_LIMITS,
): SetCookieLog {
  const store = createStore<SetCookieLogState>(() => INITIAL_LOG);
  const { getState, setState, subscribe } = store;
  /** null until the log is started. */
  let judge: Judge | null = null;
  let queue: Recorded[] = [];
  let isWorking = false;
  let published = Number.NEGATIVE_INFINITY;
  let isPublishing = false;

  function publish(): void {
    published = deps.now();
    if (judge) setState({ ...judge.view(), waiting: headersIn(queue) });
  }

  /** At once where it is quiet; in a burst, what comes meanwhile is published together. */
  function publishSoon(): void {
    const wait = published + RENDER_INTERVAL - deps.now();
    if (wait <= 0) publish();
    else if (!isPublishing) {
      isPublishing = true;
      deps.schedule(() => {
        isPublishing = false;
        publish();
      }, wait);
    }
  }

  function take({ isWhole, dropped, recorded }: Playback): void {
    if (isWhole) {
      queue = [];
      judge?.reset(dropped);
    }
    queue.push(...recorded);
    if (isWorking) return;
    isWorking = true;
    deps.schedule(work, 0);
  }

  /** Judges what there is, a slice at a time: a burst shall not keep the panel from answering. */
  function work(): void {
    const end = deps.now() + SLICE;
    let next = 0;
    for (let each = queue[next]; each; each = queue[++next]) {
      if (deps.now() >= end) break;
      judge?.take(each, getState().preserve);
    }
    queue = queue.slice(next);
    isWorking = queue.length > 0;
    publishSoon();
    if (isWorking) deps.schedule(work, 0);
  }

  return {
    getState,
    subscribe,
    async start() {
      judge = createJudge(deps, await deps.loadRules(), limits, publishSoon);
      return deps.playRecording(take);
    },
    clear() {
      judge?.clear();
      publish();
    },
    setPaused(paused) {
      deps.setRecording(!paused);
      setState({ paused });
    },
    setPreserve: (preserve) => setState({ preserve }),
    originOf: (cookie) => getState().origins.get(slotOf(cookie)) ?? null,
    historyOf: (cookie) => getState().histories.get(slotOf(cookie)) ?? NO_EVENTS,
  };
}

const NO_EVENTS: readonly HistoryEvent[] = [];

function headersIn(recorded: readonly Recorded[]): number {
  return recorded.reduce(
    (sum, each) => sum + (each.kind === 'response' ? each.response.setCookie.length : 0),
    0,
  );
}
