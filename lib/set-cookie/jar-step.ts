import { pathMatch } from '../cookie/path-match.ts';
import type { Reading } from './reading.ts';
import { isSamePartition, makeRoom } from './room.ts';
import type { HeaderIssue, Outcome, StoredCookie } from './verdict.ts';

/** What becomes of a jar. */
export interface JarStep {
  readonly outcome: Outcome;
  readonly issues: readonly HeaderIssue[];
  readonly jar: readonly StoredCookie[];
  readonly evicted: readonly StoredCookie[];
}

/**
 * Puts a cookie that no rule refused into the jar, whose cookies are in the order of their last use
 * (RFC 6265bis section 5.7, steps 13 and 22 on).
 */
export function putInJar(reading: Reading, jar: readonly StoredCookie[]): JarStep {
  const { cookie, expiry } = reading;
  const old = jar.find((each) => hasSameKey(each, cookie)) ?? null;
  const refused = refusal(reading, jar, old);
  if (refused) return { outcome: 'refused', issues: [refused], jar, evicted: [] };

  const others = jar.filter((each) => each !== old);
  if (expiry.isExpired) return { outcome: 'deleted', issues: [], jar: others, evicted: [] };
  const room = makeRoom(reading, others);
  if (room === null) return { outcome: 'refused', issues: [noRoom(cookie)], jar, evicted: [] };

  const { evicted, issues } = room;
  const kept = others.filter((each) => !evicted.includes(each));
  return { outcome: outcomeOf(old, cookie), issues, jar: [...kept, cookie], evicted };
}

function outcomeOf(old: StoredCookie | null, cookie: StoredCookie): Outcome {
  if (old === null) return 'stored';
  const isEqual =
    old.value === cookie.value &&
    old.expirationDate === cookie.expirationDate &&
    old.secure === cookie.secure &&
    old.httpOnly === cookie.httpOnly &&
    old.sameSite === cookie.sameSite;
  return isEqual ? 'unchanged' : 'updated';
}

function hasSameKey(a: StoredCookie, b: StoredCookie): boolean {
  const isSame = a.name === b.name && a.domain === b.domain && a.path === b.path;
  return isSame && a.hostOnly === b.hostOnly && isSamePartition(a, b);
}

function noRoom({ name }: StoredCookie): HeaderIssue {
  return { code: 'noRoom', severity: 'reject', span: null, params: [name], section: '5.7' };
}

/** Secure cookies are safe from plain http, and HttpOnly cookies from scripts. */
function refusal(
  { cookie, request, isTrustworthy, profile }: Reading,
  jar: readonly StoredCookie[],
  old: StoredCookie | null,
): HeaderIssue | null {
  const base = { severity: 'reject', span: null, params: [cookie.name], section: '5.7' } as const;
  if (!cookie.secure && !isTrustworthy) {
    const safe = jar.some(
      (each) =>
        each.secure &&
        each.name === cookie.name &&
        isSamePartition(each, cookie) &&
        profile.overlays(each, cookie) &&
        pathMatch(cookie.path, each.path),
    );
    if (safe) return { ...base, code: 'overwriteSecure', chromium: 'OverwriteSecure' };
  }
  return old?.httpOnly && request.via === 'script' ? { ...base, code: 'overwriteHttpOnly' } : null;
}
