import type { Row } from './row.ts';

/** The switch that logs out of a site and in again. */
export type SessionSwitch =
  /** On: turning it off parks these rows' cookies. */
  | { readonly state: 'in'; readonly rows: readonly Row[] }
  /** Off: turning it on puts back what was parked. */
  | { readonly state: 'out'; readonly rows: readonly Row[] }
  /** There is no session to log out of. */
  | { readonly state: 'none' };

/**
 * What the switch of a page would do, by its rows. Only the page's own site is logged out of. A remember-me
 * cookie goes along with the session: left alone, it would log in again at the next request.
 */
export function sessionSwitch(pageRows: readonly Row[]): SessionSwitch {
  const own = pageRows.filter(({ thirdParty }) => !thirdParty);
  const parked = own.filter((row) => row.parked?.reason === 'logout');
  if (parked.length > 0) return { state: 'out', rows: parked };
  const live = own.filter((row) => row.parked === null);
  const carrying = live.filter(({ detection }) => detection.level === 'likely');
  if (carrying.length === 0) return { state: 'none' };
  const remembering = live.filter(
    ({ detection }) => detection.role === 'remember-me' && detection.level !== 'likely',
  );
  return { state: 'in', rows: [...carrying, ...remembering] };
}
