import type { Cookie } from '../../cookie/cookie.ts';
import { type Detection, isSessionRole } from '../detection.ts';
import { bareName } from '../subject.ts';
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
  return [
    ...live.map((each) => ({ ...each, isLive: true })),
    ...[...gone].flatMap(([slot, cookie], index) => {
      const detection = detections[index];
      return detection ? [{ slot, cookie, detection, isLive: false }] : [];
    }),
  ];
}

/** Whether a cookie carries a session: whoever holds it holds the session. */
export function isCarrier({ detection: { level, role } }: JudgedCookie): boolean {
  return level === 'likely' && isSessionRole(role);
}

/** Pieces of a long value and signatures beside it: `name.0`, `name_1`, `nameC2`, `name.sig`. */
const PIECE = /(?:[._]\d{1,2}|C\d{1,2}|\.sig)$/;

/** The cookies of each session: those of one maker and role, or of one name, that are sent alike. */
export function groupCarriers(carriers: readonly Carrier[]): (readonly [string, Carrier[]])[] {
  const groups = Map.groupBy(carriers, ({ cookie, detection: { framework, role } }) => {
    const { partitionKey, domain, hostOnly, path, name } = cookie;
    const base = bareName(name).replace(PIECE, '');
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
