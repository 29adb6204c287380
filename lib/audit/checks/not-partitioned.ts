import { keyOf } from '../../cookie/key.ts';
import type { Role } from '../../session/detection.ts';
import { type Check, draft } from '../check.ts';

/** Roles that a frame of another site may need, one for each site around it. Trackers want the opposite. */
const NEEDED: readonly Role[] = ['session-id', 'auth-token', 'csrf', 'preference', 'consent'];

/**
 * Cookies of another site without Partitioned: browsers that block third-party cookies send none of them (MDN,
 * Partitioned cookies). One finding for each domain.
 */
export const notPartitioned: Check = ({ foreign }) => {
  const open = foreign.filter(
    ({ cookie, role }) =>
      cookie.partitionKey === null && cookie.sameSite === 'no_restriction' && NEEDED.includes(role),
  );
  return [...Map.groupBy(open, ({ cookie }) => cookie.domain)].flatMap(([domain, group]) => {
    const [first, ...others] = group;
    if (!first) return [];
    return draft(first, {
      code: 'notPartitioned',
      severity: 'note',
      source: 'mdnPartitioned',
      also: others.map(({ cookie }) => keyOf(cookie)),
      params: [String(group.length), domain],
      wish: 'partitioned',
    });
  });
};
