import type { Cookie } from '../cookie/cookie.ts';
import type { JarChange } from '../cookie/jar.ts';
import { keyId } from '../cookie/key.ts';
import { isExpired } from '../cookie/lifetime.ts';

export type LiveCookies = ReadonlyMap<string, Cookie>;

/** Cookies by their key. */
export function byKey(cookies: readonly Cookie[]): Map<string, Cookie> {
  return new Map(cookies.map((cookie) => [keyId(cookie), cookie]));
}

/** The cookies after these changes, in the order in which they happened. Only cookies that are `wanted` come in. */
export function withChanges(
  live: LiveCookies,
  changes: readonly JarChange[],
  wanted: (cookie: Cookie) => boolean,
): Map<string, Cookie> {
  const next = new Map(live);
  for (const { cookie, removed, cause } of changes) {
    const id = keyId(cookie);
    // An overwrite comes as a removal and an addition, and its row must not be gone in between.
    if (removed && cause === 'overwrite') continue;
    if (removed) next.delete(id);
    else if (wanted(cookie)) next.set(id, cookie);
  }
  return next;
}

/**
 * The cookies of `next`, each as the very object that `before` has it as where nothing about it changed:
 * what is derived from it need not be derived again.
 */
export function keepingObjects(next: LiveCookies, before: LiveCookies): LiveCookies {
  return new Map(
    [...next].map(([id, cookie]) => {
      const known = before.get(id);
      return [id, known && isSame(known, cookie) ? known : cookie];
    }),
  );
}

/** Whether two cookies of the same key are equal; the key includes the partition. */
function isSame(a: Cookie, b: Cookie): boolean {
  const fields = Object.keys(a) as (keyof Cookie)[];
  return fields.every((field) => field === 'partitionKey' || a[field] === b[field]);
}

/** The cookies whose expiry lies ahead: browsers do not tell when one passes. `now` in milliseconds. */
export function withoutExpired(live: LiveCookies, now: number): Map<string, Cookie> {
  return new Map([...live].filter(([, cookie]) => !isExpired(cookie, now)));
}

/** When the next cookie expires, in milliseconds since 1970; null when none does. */
export function nextExpiry(live: LiveCookies): number | null {
  let soonest = Number.POSITIVE_INFINITY;
  for (const { expirationDate } of live.values()) {
    if (expirationDate !== null && expirationDate < soonest) soonest = expirationDate;
  }
  return Number.isFinite(soonest) ? soonest * 1000 : null;
}
