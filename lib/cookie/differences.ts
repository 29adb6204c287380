import type { Cookie } from './cookie.ts';

/** A field in which the stored cookie differs from what was asked for. */
export interface Difference {
  readonly field: keyof Cookie;
  readonly asked: Cookie[keyof Cookie];
  readonly stored: Cookie[keyof Cookie];
}

/** Browsers round expiry to their clock's resolution; a second more or less is what was asked for. */
const EXPIRY_TOLERANCE = 1;

/** The fields in which `stored` is not what was `asked` for. */
export function differences(asked: Cookie, stored: Cookie): Difference[] {
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
  if (field === 'expirationDate' && a.expirationDate !== null && b.expirationDate !== null) {
    return Math.abs(a.expirationDate - b.expirationDate) <= EXPIRY_TOLERANCE;
  }
  return a[field] === b[field];
}
