import type { Cookie } from '../cookie/cookie.ts';
import type { JarChange } from '../cookie/jar.ts';

/**
 * Who has changed a locked cookie, as far as that is known: the server (or another extension), since scripts have no
 * hand in an HttpOnly cookie; a script or a server; the browser itself, which makes room or ends what has expired;
 * or someone while nobody looked.
 */
export type Meddler = 'server' | 'page' | 'browser' | 'unknown';

/** How often a locked cookie was put back in this session of the browser. */
export interface Tally {
  readonly total: number;
  /** Of the last seconds, in milliseconds since 1970, the oldest first. */
  readonly times: readonly number[];
  /** Whom it was put back from last. */
  readonly by: Meddler;
}

/** By `keyId`. */
export type Tallies = Readonly<Record<string, Tally>>;

/**
 * How often a cookie is put back within so many seconds: twice what a page takes that changes it every second, and far
 * less than a loop would.
 */
export const LIMIT = { times: 30, seconds: 15 };

/** The tally after one more time. */
export function counted(tally: Tally | undefined, by: Meddler, now: number): Tally {
  const times = (tally?.times ?? []).filter((at) => isRecent(at, now));
  return { total: (tally?.total ?? 0) + 1, times: [...times, now], by };
}

/** Whether a cookie was put back so often of late that one more time would be one too many. */
export function isTooOften({ times }: Tally, now: number): boolean {
  return times.filter((at) => isRecent(at, now)).length >= LIMIT.times;
}

function isRecent(at: number, now: number): boolean {
  return now - at < LIMIT.seconds * 1000;
}

/** Who has made a change that is put back. */
export function meddlerOf({ removed, cause }: JarChange, locked: Cookie): Meddler {
  if (removed && (cause === 'evicted' || cause === 'expired')) return 'browser';
  return locked.httpOnly ? 'server' : 'page';
}
