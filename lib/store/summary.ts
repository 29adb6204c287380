import { kindOf } from '../cookie/lifetime.ts';
import { cookieSize } from '../cookie/size.ts';
import type { Row } from './row.ts';

/** The figures above a list. Parked cookies are counted apart: the browser does not have them. */
export interface Summary {
  readonly cookies: number;
  readonly session: number;
  readonly persistent: number;
  readonly sessionIds: number;
  readonly thirdParty: number;
  readonly parked: number;
  /** Names and values together. */
  readonly bytes: number;
}

export function summarize(rows: readonly Row[]): Summary {
  const live = rows.filter(({ parked }) => parked === null);
  const count = (test: (row: Row) => boolean) => live.filter(test).length;
  const session = count(({ cookie }) => kindOf(cookie) === 'session');
  return {
    cookies: live.length,
    session,
    persistent: live.length - session,
    sessionIds: count(({ detection }) => detection.level === 'likely'),
    thirdParty: count(({ thirdParty }) => thirdParty),
    parked: rows.length - live.length,
    bytes: live.reduce((sum, { cookie }) => sum + cookieSize(cookie), 0),
  };
}
