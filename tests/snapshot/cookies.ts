import fc from 'fast-check';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { cookie } from '../fixtures/cookie.ts';

/** Seconds since 1970 at which half of the cookies that expire have expired. */
export const MOMENT = 1_700_000_000;

/** Cookies of a few sites, stores and partitions, so that many keys meet; no two have the same. */
export const cookies: fc.Arbitrary<Cookie[]> = fc.uniqueArray(
  fc
    .record({
      name: fc.constantFrom('a', 'b', '_ga'),
      value: fc.constantFrom('', '1', '2'),
      domain: fc.constantFrom('example.com', 'www.example.com', 'other.test'),
      path: fc.constantFrom('/', '/x'),
      hostOnly: fc.boolean(),
      secure: fc.boolean(),
      expirationDate: fc.constantFrom(null, MOMENT - 100, MOMENT + 100, MOMENT + 5_000),
      storeId: fc.constantFrom('0', '1'),
      partitionKey: fc.constantFrom(
        null,
        { topLevelSite: 'https://example.com', hasCrossSiteAncestor: true },
        { topLevelSite: 'https://other.test', hasCrossSiteAncestor: true },
      ),
    })
    .map(cookie),
  { selector: keyId, maxLength: 12 },
);
