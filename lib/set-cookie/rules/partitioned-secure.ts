import type { Rule } from '../rule.ts';

/** A partitioned cookie must be Secure (CHIPS). Firefox's `cookies.set` does not check it, its Set-Cookie does. */
export const partitionedSecure: Rule = ({ partitionKey, secure }) =>
  partitionKey !== null && partitionKey.topLevelSite !== '' && !secure
    ? [
        {
          code: 'partitionedNeedsSecure',
          severity: 'reject',
          field: 'partitionKey',
          params: [],
          mend: { secure: true },
        },
      ]
    : [];
