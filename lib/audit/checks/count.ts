import { MAX_PER_SITE } from '../../set-cookie/profiles/eviction.ts';
import { type Check, draft } from '../check.ts';

/** What every browser keeps for a site at least (RFC 6265bis section 6.1). */
const SURE = 50;
/** As near to the limit as one busy page may bring it. */
const NEAR = MAX_PER_SITE - 20;

/**
 * So many cookies that browsers throw some away: from the 181st on, Chromium and Firefox go down to 150, and the
 * session cookie may be among those that go. Partitioned cookies count by themselves.
 */
export const count: Check = ({ own }) => {
  const cookies = own.filter(({ cookie }) => cookie.partitionKey === null).length;
  if (cookies <= SURE) return [];
  const isNear = cookies > NEAR;
  return [
    draft(null, {
      code: isNear ? 'almostTooMany' : 'many',
      severity: isNear ? 'medium' : 'low',
      source: 'rfcLimits',
      params: [String(cookies), String(isNear ? MAX_PER_SITE : SURE)],
    }),
  ];
};
