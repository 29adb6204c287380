import type { CookieKey } from '../../lib/cookie/key.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import type { Role } from '../../lib/session/detection.ts';
import type { Row } from '../../lib/store/row.ts';

const LIKELY_ROLES: readonly Role[] = ['session-id', 'auth-token', 'remember-me'];

/** The cookies that may keep somebody logged in on a page: its own, in use, the likeliest first. */
export function candidateRows(pageRows: readonly Row[]): readonly Row[] {
  return pageRows
    .filter(({ thirdParty, parked }) => !thirdParty && parked === null)
    .sort((a, b) => b.detection.score - a.detection.score || compare(a.cookie.name, b.cookie.name));
}

/** The ids of those that are likely enough to be tried unasked; all of them where none is. */
export function likelyIds(candidates: readonly Row[]): ReadonlySet<string> {
  const likely = candidates.filter(
    ({ detection: { level, role } }) => level !== 'no' || LIKELY_ROLES.includes(role),
  );
  return new Set((likely.length > 0 ? likely : candidates).map(({ id }) => id));
}

/** The keys of the candidates that are chosen, in their order. */
export function chosenKeys(candidates: readonly Row[], chosen: ReadonlySet<string>): CookieKey[] {
  return candidates.filter(({ id }) => chosen.has(id)).map(({ cookie }) => keyOf(cookie));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
