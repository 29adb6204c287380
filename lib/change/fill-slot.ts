import type { Cookie } from '../cookie/cookie.ts';
import { differences } from '../cookie/differences.ts';
import type { Jar } from '../cookie/jar.ts';
import type { CookieKey } from '../cookie/key.ts';
import { type Failure, failure, type Outcome } from './change-set.ts';
import type { ParkedCookies, Slot } from './slot.ts';

/** What filling a slot led to: the outcome to report, and what the jar really holds now. */
export interface Filled {
  readonly outcome: Outcome;
  readonly live: Cookie | null;
}

/**
 * Makes the jar and the parked cookies hold exactly `target` under `key`. What is to be kept is kept
 * before anything is taken away, so that a stop half-way loses nothing.
 */
export async function fillSlot(
  key: CookieKey,
  target: Slot,
  jar: Jar,
  parked: ParkedCookies,
): Promise<Filled> {
  if (target.parked) await parked.put(target.parked);
  const filled = target.live ? await writeLive(key, target.live, jar) : await removeLive(key, jar);
  if (!target.parked && filled.outcome.status !== 'failed') await parked.remove(key);
  return filled;
}

async function writeLive(key: CookieKey, cookie: Cookie, jar: Jar): Promise<Filled> {
  const result = await jar.write(cookie);
  if (!result.ok) return failed(key, failure('refused', result.error), null);
  const found = differences(cookie, result.stored);
  const status = found.length === 0 ? 'done' : 'altered';
  return {
    outcome: { key, status, differences: found, failure: null },
    live: result.stored,
  };
}

async function removeLive(key: CookieKey, jar: Jar): Promise<Filled> {
  if (await jar.remove(key)) {
    return { outcome: { key, status: 'done', differences: [], failure: null }, live: null };
  }
  return failed(key, failure('not-removed'), await jar.find(key));
}

/** The outcome of an operation that could not be carried out. */
export function failed(key: CookieKey, failure: Failure, live: Cookie | null): Filled {
  return { outcome: { key, status: 'failed', differences: [], failure }, live };
}
