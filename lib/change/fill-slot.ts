import type { Cookie } from '../cookie/cookie.ts';
import { differences } from '../cookie/differences.ts';
import type { Jar } from '../cookie/jar.ts';
import type { CookieKey } from '../cookie/key.ts';
import { type Failure, failure, type Outcome } from './change-set.ts';
import { leavesLive, type Places, type Step } from './slot.ts';

/** What filling a slot led to: the outcome to report, and what the jar really holds now. */
export interface Filled {
  readonly outcome: Outcome;
  readonly live: Cookie | null;
}

/**
 * Makes the jar and the parked cookies hold what the slot shall hold after a step; if that fails, what it
 * held before. What is to be kept is kept before anything is taken away, so that a stop half-way loses
 * nothing.
 */
export async function fillSlot(step: Step, { jar, parked }: Places): Promise<Filled> {
  const { key, before, after } = step;
  if (after.parked) await parked.put(after.parked);
  const filled = await fillLive(step, jar);
  const kept = filled.outcome.status === 'failed' ? before.parked : after.parked;
  if (kept && kept !== after.parked) await parked.put(kept);
  if (!kept && (before.parked || after.parked)) await parked.remove(key);
  return filled;
}

async function fillLive(step: Step, jar: Jar): Promise<Filled> {
  const { key, before, after } = step;
  if (leavesLive(step)) return done(key, after.live);
  if (!after.live) return removeLive(key, jar);
  const filled = await writeLive(key, after.live, jar);
  if (!before.live || filled.live) return filled;
  // The browser refused the new cookie and has dropped the old one.
  const again = await jar.write(before.live);
  return again.ok ? { ...filled, live: again.stored } : filled;
}

async function writeLive(key: CookieKey, cookie: Cookie, jar: Jar): Promise<Filled> {
  const result = await jar.write(cookie);
  if (!result.ok) return failed(key, failure('refused', result.error), await jar.find(key));
  const found = differences(cookie, result.stored);
  const status = found.length === 0 ? 'done' : 'altered';
  return {
    outcome: { key, status, differences: found, failure: null },
    live: result.stored,
  };
}

async function removeLive(key: CookieKey, jar: Jar): Promise<Filled> {
  if (await jar.remove(key)) return done(key, null);
  return failed(key, failure('not-removed'), await jar.find(key));
}

/** The outcome of an operation that did all that was asked, or had nothing to do. */
export function done(key: CookieKey, live: Cookie | null): Filled {
  return { outcome: { key, status: 'done', differences: [], failure: null }, live };
}

/** The outcome of an operation that could not be carried out. */
export function failed(key: CookieKey, failure: Failure, live: Cookie | null): Filled {
  return { outcome: { key, status: 'failed', differences: [], failure }, live };
}
