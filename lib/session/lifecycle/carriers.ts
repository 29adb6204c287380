import type { Cookie } from '../../cookie/cookie.ts';
import type { Detection } from '../detection.ts';
import { wholeName } from '../pieces.ts';
import { bareName } from '../subject.ts';
import { withCleared } from './cleared.ts';
import type { Seen } from './seen.ts';
import type { Carrier } from './session.ts';

/** A cookie with what it is for. */
export interface JudgedCookie {
  readonly slot: string;
  readonly cookie: Cookie;
  readonly detection: Detection;
}

export type DetectCookies = (cookies: readonly Cookie[]) => readonly Detection[];

/** Cookies in the jar, and those that were there or were meant to be: each judged among all of them. */
export function judgeCookies(
  live: readonly JudgedCookie[],
  seen: Seen,
  storeId: string,
  detect: DetectCookies,
): Carrier[] {
  const known = new Set(live.map(({ slot }) => slot));
  const gone = new Map<string, Cookie>();
  for (const { slot, cookie, fate } of seen.headers) {
    if (known.has(slot) || fate === 'deleted') continue;
    gone.set(slot, { ...cookie, storeId, firstPartyDomain: '' });
  }
  for (const { slot, cookie } of seen.changes) {
    if (!known.has(slot) && !gone.has(slot)) gone.set(slot, cookie);
  }
  const detections = detect([...gone.values(), ...live.map(({ cookie }) => cookie)]);
  const blanks: string[] = [];
  const latest = [
    ...live.map((each) => ({ ...each, isLive: true, blanks })),
    ...[...gone].flatMap(([slot, cookie], index) => {
      const detection = detections[index];
      return detection ? [{ slot, cookie, detection, isLive: false, blanks }] : [];
    }),
  ];
  return withCleared(latest, seen, storeId, detect);
}

/** The cookies of each session: those of one maker and role, or of one name, that are sent alike. */
export function groupCarriers(carriers: readonly Carrier[]): (readonly [string, Carrier[]])[] {
  const groups = Map.groupBy(carriers, ({ cookie, detection: { framework, role } }) => {
    const { partitionKey, domain, hostOnly, path, name } = cookie;
    const base = wholeName(bareName(name));
    const what = framework === null ? base : [framework, role, base].join(' ');
    return JSON.stringify([partitionKey?.topLevelSite ?? '', domain, hostOnly, path, what]);
  });
  return [...groups].map(([id, members]) => [id, members.toSorted(byRank)] as const);
}

/** The live ones first, and a value before its signature. */
function byRank(one: Carrier, other: Carrier): number {
  return (
    Number(other.isLive) - Number(one.isLive) ||
    one.cookie.name.length - other.cookie.name.length ||
    (one.cookie.name < other.cookie.name ? -1 : 1)
  );
}
