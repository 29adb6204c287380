import type { Cookie } from '../../cookie/cookie.ts';
import type { JarQuery } from '../../cookie/jar.ts';
import type { Playback, RecordedResponse } from '../../recording/recorded.ts';
import type { SetCookieRequest, StoredCookie, Verdict } from '../../set-cookie/verdict.ts';
import type { Schedule } from '../batch.ts';
import type { CookieOrigin, HistoryEvent } from './cookie-origin.ts';

/** A verdict to keep: without the jar, of which there would be one for each of thousands of headers. */
export type LoggedVerdict = Omit<Verdict, 'jar'>;

/**
 * What the jar says to a prediction: nothing yet, that it holds, or that it does not. One that was overtaken by
 * another header for the same cookie before it could be checked shares that one's fate.
 */
export type Confirmation = 'pending' | 'confirmed' | 'contradicted';

/** One Set-Cookie header, and what became of it. */
export interface LogEntry {
  /** Unique in the log. */
  readonly id: string;
  readonly response: RecordedResponse;
  /** The request as the rules were told of it. */
  readonly request: SetCookieRequest;
  /** As received; see `RecordedResponse.setCookie`. */
  readonly header: string;
  readonly storeId: string;
  /** What the browser does by our rules. */
  readonly verdict: LoggedVerdict;
  readonly confirmation: Confirmation;
  /** For a contradicted one what is in the jar in place of what was predicted; null for nothing. */
  readonly instead: Cookie | null;
}

export interface SetCookieLogState {
  /** The newest last. */
  readonly entries: readonly LogEntry[];
  /** How many of the oldest had to go to keep the log within bounds. */
  readonly dropped: number;
  /** Headers that were recorded and are still to be judged. */
  readonly waiting: number;
  /** While it is, nothing is recorded. */
  readonly paused: boolean;
  /** Whether the entries stay when the tab goes to another page. */
  readonly preserve: boolean;
  /** What set each cookie last, by `slotOf`. */
  readonly origins: ReadonlyMap<string, CookieOrigin>;
  /** What happened to each cookie, the oldest first, by `slotOf`. */
  readonly histories: ReadonlyMap<string, readonly HistoryEvent[]>;
}

export const INITIAL_LOG: SetCookieLogState = {
  entries: [],
  dropped: 0,
  waiting: 0,
  paused: false,
  preserve: true,
  origins: new Map(),
  histories: new Map(),
};

/** What it takes to judge a header. It is heavy, and loaded when the log is started. */
export interface LogRules {
  /**
   * What the browser does with a header. `jar` has the cookies of the URL's site, in the order in which they
   * were last set.
   */
  evaluate(header: string, request: SetCookieRequest, jar: readonly StoredCookie[]): Verdict;
  /** The site of a host: `www.example.co.uk` → `example.co.uk`. */
  registrableDomain(host: string): string;
}

/** All that the log needs of the world outside. */
export interface SetCookieLogDeps {
  /** Calls the listener with the recording so far, then with whatever is added; returns the way to stop. */
  readonly playRecording: (listener: (playback: Playback) => void) => () => void;
  /** Has the recording go on, or pause. */
  readonly setRecording: (isOn: boolean) => void;
  readonly listJar: (query: JarQuery) => Promise<Cookie[]>;
  readonly loadRules: () => Promise<LogRules>;
  readonly schedule: Schedule;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
