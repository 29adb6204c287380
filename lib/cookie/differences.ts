import type { Cookie } from './cookie.ts';

/** A field in which the stored cookie differs from what was asked for. */
export interface Difference {
  readonly field: keyof Cookie;
  readonly asked: Cookie[keyof Cookie];
  readonly stored: Cookie[keyof Cookie];
}

/** Browsers round expiry to their clock's resolution; a second more or less is what was asked for. */
const EXPIRY_TOLERANCE = 1;

/** The fields in which `stored` is not what was `asked` for, but for an expiry that was rounded. */
export function differences(asked: Cookie, stored: Cookie): Difference[] {
  return strictDifferences(asked, stored).filter((difference) => !isRounding(difference));
}

/** The fields in which two cookies differ at all. */
export function strictDifferences(asked: Cookie, stored: Cookie): Difference[] {
  return (Object.keys(asked) as (keyof Cookie)[])
    .filter((field) => !sameField(field, asked, stored))
    .map((field) => ({ field, asked: asked[field], stored: stored[field] }));
}

/** Whether two cookies are equal in every field. */
export function sameCookie(a: Cookie, b: Cookie): boolean {
  return differences(a, b).length === 0;
}

function sameField(field: keyof Cookie, a: Cookie, b: Cookie): boolean {
  if (field === 'partitionKey') {
    return (
      a.partitionKey?.topLevelSite === b.partitionKey?.topLevelSite &&
      a.partitionKey?.hasCrossSiteAncestor === b.partitionKey?.hasCrossSiteAncestor
    );
  }
  return a[field] === b[field];
}

/** Whether two expiries differ by no more than browsers round them. */
export function isRounding({ field, asked, stored }: Difference): boolean {
  return (
    field === 'expirationDate' &&
    typeof asked === 'number' &&
    typeof stored === 'number' &&
    Math.abs(asked - stored) <= EXPIRY_TOLERANCE
  );
}
