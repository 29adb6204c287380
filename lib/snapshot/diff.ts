import type { Cookie } from '../cookie/cookie.ts';
import { type Difference, differences } from '../cookie/differences.ts';
import { keyId } from '../cookie/key.ts';
import { detectAll } from '../session/detect.ts';
import { diffText, type Segment } from './diff-text.ts';

/** What became of one cookie. Of a changed one `facts` say how. */
export type CookieDiff = (
  | { readonly kind: 'added'; readonly before: null; readonly after: Cookie }
  | { readonly kind: 'removed'; readonly before: Cookie; readonly after: null }
  /** Nothing but its expiry has moved, as with every answer of a server that lets sessions slide. */
  | { readonly kind: 'renewed'; readonly before: Cookie; readonly after: Cookie }
  | { readonly kind: 'changed'; readonly before: Cookie; readonly after: Cookie }
) & {
  readonly facts: readonly Fact[];
  /** Whether it belongs to analytics or advertising, and so changes all the time without meaning anything. */
  readonly isNoise: boolean;
};

/** One thing that changed about a cookie. */
export type Fact =
  /** The value: what of it stayed, went and came. */
  | { readonly code: 'value'; readonly segments: readonly Segment[] }
  /** The expiry moved by so many seconds, back when they are negative. */
  | { readonly code: 'expiry'; readonly seconds: number }
  /** It ended with the browser session before, or does so now. */
  | { readonly code: 'became-persistent'; readonly expirationDate: number }
  | { readonly code: 'became-session'; readonly expirationDate: number }
  /** A flag or SameSite. */
  | {
      readonly code: 'field';
      readonly field: 'secure' | 'httpOnly' | 'sameSite';
      readonly before: Cookie['secure' | 'httpOnly' | 'sameSite'];
      readonly after: Cookie['secure' | 'httpOnly' | 'sameSite'];
    };

/**
 * What became of the cookies between two moments: first of those that were there, then of those that came. Those that
 * stayed as they were, but for a rounded expiry, are left out. `now` in milliseconds, for telling what a cookie is for.
 */
export function diffCookies(
  before: readonly Cookie[],
  after: readonly Cookie[],
  now: number,
): CookieDiff[] {
  const earlier = new Map(before.map((cookie) => [keyId(cookie), cookie]));
  const later = new Map(after.map((cookie) => [keyId(cookie), cookie]));
  const noise = new Set([...noiseIds(before, now), ...noiseIds(after, now)]);
  return [...new Map([...earlier, ...later]).keys()].flatMap((id): CookieDiff[] => {
    const [was, is] = [earlier.get(id) ?? null, later.get(id) ?? null];
    const isNoise = noise.has(id);
    if (!was) return is ? [{ kind: 'added', before: null, after: is, facts: [], isNoise }] : [];
    if (!is) return [{ kind: 'removed', before: was, after: null, facts: [], isNoise }];
    const facts = factsOf(was, is);
    if (facts.length === 0) return [];
    const kind = facts.every(({ code }) => code === 'expiry') ? 'renewed' : 'changed';
    return [{ kind, before: was, after: is, facts, isNoise }];
  });
}

/** The keys of the cookies that are for analytics or advertising. */
function noiseIds(cookies: readonly Cookie[], now: number): string[] {
  const detections = detectAll(cookies, { now });
  return cookies.filter((_, index) => detections[index]?.role === 'tracking').map(keyId);
}

function factsOf(before: Cookie, after: Cookie): Fact[] {
  return differences(before, after).flatMap(({ field }) => factOf(field, before, after));
}

/** The other fields are the key, which both have in common. */
function factOf(field: Difference['field'], before: Cookie, after: Cookie): Fact[] {
  switch (field) {
    case 'value':
      return [{ code: 'value', segments: diffText(before.value, after.value) }];
    case 'expirationDate':
      return expiryFacts(before.expirationDate, after.expirationDate);
    case 'secure':
    case 'httpOnly':
    case 'sameSite':
      return [{ code: 'field', field, before: before[field], after: after[field] }];
    default:
      return [];
  }
}

function expiryFacts(before: number | null, after: number | null): Fact[] {
  if (before === null) {
    return after === null ? [] : [{ code: 'became-persistent', expirationDate: after }];
  }
  return after === null
    ? [{ code: 'became-session', expirationDate: before }]
    : [{ code: 'expiry', seconds: after - before }];
}
