import { createStore, type StoreApi } from 'zustand/vanilla';
import type { JarChange } from '../../cookie/jar.ts';
import {
  type Playback,
  type Recorded,
  type RecordedForm,
  timeOf,
} from '../../recording/recorded.ts';
import type { Held, PasswordLook } from '../../session/lifecycle/seen.ts';
import type { Schedule } from '../batch.ts';
import type { LogEntry, SetCookieLogState } from '../set-cookie-log/log-state.ts';
import { slotOf } from '../set-cookie-log/slot.ts';

/** A change of the jar, and when the extension heard of it (milliseconds since 1970). */
export interface TimedChange {
  readonly at: number;
  readonly change: JarChange;
}

/** A page that the tab went to, by its first response; `at` in milliseconds since 1970. */
export interface Visited {
  readonly at: number;
  readonly url: string;
}

/** What the life of sessions is derived from, each list in the order of time. */
export interface SessionTapeState {
  /** Whether the recording has been taken over. */
  readonly hasBegun: boolean;
  /** The log's entries, also those that have been cleared from it since. */
  readonly entries: readonly LogEntry[];
  readonly changes: readonly TimedChange[];
  readonly pages: readonly Visited[];
  /** Those that were answered without a Set-Cookie header. */
  readonly forms: readonly RecordedForm[];
  readonly looks: readonly PasswordLook[];
  /** What each slot held before the first of the changes. */
  readonly base: ReadonlyMap<string, Held>;
}

export interface SessionTapeDeps {
  /** Calls the listener with the recording so far, then with whatever is added; returns the way to stop. */
  readonly playRecording: (listener: (playback: Playback) => void) => () => void;
  readonly log: Pick<StoreApi<SetCookieLogState>, 'getState' | 'subscribe'>;
  /** Calls the listener with every look at a page; returns the way to stop. */
  readonly watchPasswords: (listener: (look: PasswordLook) => void) => () => void;
  readonly schedule: Schedule;
}

export interface SessionTape extends Pick<StoreApi<SessionTapeState>, 'getState' | 'subscribe'> {
  /** Looks at pages from now on; costs next to nothing. */
  watch(): void;
  /** Takes over the recording, once it is wanted; calls after the first do nothing. */
  start(): void;
}

export const EMPTY_SESSION_TAPE: SessionTapeState = {
  hasBegun: false,
  entries: [],
  changes: [],
  pages: [],
  forms: [],
  looks: [],
  base: new Map(),
};

/** Beyond these the oldest go: a page may change its cookies ten times a second all day. */
const MOST = 10_000;

/** How long what came may wait for the log to tell what it makes of it, in milliseconds. */
const LONGEST_WAIT = 250;

/** Keeps what the recording says beside its headers, and the entries of the log even when that is cleared. */
export function createSessionTape(deps: SessionTapeDeps): SessionTape {
  const { getState, setState, subscribe } = createStore(() => EMPTY_SESSION_TAPE);
  let changes: TimedChange[] = [];
  let pages: Visited[] = [];
  let forms: RecordedForm[] = [];
  let base = new Map<string, Held>();
  let isStarted = false;
  let hasBegun = false;
  /** When the last of what came happened, in milliseconds since 1970. */
  let newest = 0;
  /** How many pieces of the recording came; and how many when the last was published. */
  let taken = 0;
  let published = 0;

  /** All of one moment: a page without the headers that came with it, or the other way, would tell a wrong story. */
  function publish(): void {
    const { entries, waiting } = deps.log.getState();
    // The log is about to have more, and then tells; or it has read what has not come here yet.
    const isBehind = (entries.at(-1)?.response.at ?? 0) > newest;
    if (waiting > 0 || isBehind) return;
    published = taken;
    setState({
      hasBegun,
      entries: withEntries(getState().entries, entries),
      changes: [...changes],
      pages: [...pages],
      forms: [...forms],
      base: new Map(base),
    });
  }

  function take({ isWhole, recorded }: Playback): void {
    if (isWhole) {
      changes = [];
      pages = [];
      forms = [];
      base = new Map();
    }
    for (const each of recorded) {
      newest = Math.max(newest, timeOf(each));
      add(each);
    }
    pages = pages.slice(-MOST);
    forms = forms.slice(-MOST);
    for (const { change } of changes.splice(0, changes.length - MOST)) applyTo(base, change);
    hasBegun = true;
    taken += 1;
    const own = taken;
    // The log mostly is before this, having read the same.
    const isLast = () => own === taken && published < own;
    deps.schedule(() => isLast() && publish(), isWhole ? 0 : LONGEST_WAIT);
  }

  function add(recorded: Recorded): void {
    if (recorded.kind === 'change') changes.push(recorded);
    if (recorded.kind === 'navigation') pages.push(recorded);
    if (recorded.kind === 'form') forms.push(recorded.form);
    // After a gap, what has changed meanwhile belongs to no moment: it counts as having been there before.
    if (recorded.kind === 'jar') {
      for (const cookie of recorded.cookies)
        if (!base.has(slotOf(cookie))) base.set(slotOf(cookie), cookie);
    }
  }

  return {
    getState,
    subscribe,
    watch() {
      deps.watchPasswords((look) => setState({ looks: [...getState().looks, look].slice(-MOST) }));
    },
    start() {
      if (isStarted) return;
      isStarted = true;
      deps.log.subscribe(publish);
      deps.playRecording(take);
    },
  };
}

function applyTo(base: Map<string, Held>, { cookie, removed }: JarChange): void {
  if (removed) base.delete(slotOf(cookie));
  else base.set(slotOf(cookie), cookie);
}

/** The entries known before and those of the log, newer versions in the place of older ones. */
function withEntries(before: readonly LogEntry[], now: readonly LogEntry[]): readonly LogEntry[] {
  const [first] = before;
  if (!first || (now[0]?.id === first.id && now.length >= before.length)) return now;
  const ids = new Set(now.map(({ id }) => id));
  return [...before.filter(({ id }) => !ids.has(id)), ...now].slice(-MOST);
}
