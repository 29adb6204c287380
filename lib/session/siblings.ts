import type { Cookie } from '../cookie/cookie.ts';
import { mayBePiece } from './pieces.ts';

/** How the name of a cookie ends that is the signature of another. https://www.npmjs.com/package/keygrip */
export const SIGNATURE = '.sig';

/** What of cookies that live together is evidence for others. */
export class Siblings {
  /** Those that may be pieces of a long value (see `joinPieces`), by their names. */
  readonly pieces = new Map<string, Cookie>();
  /** The names that have a signature in a cookie of its own. */
  readonly signed = new Set<string>();

  constructor(cookies: readonly Cookie[] = []) {
    for (const cookie of cookies) this.add(cookie);
  }

  add(cookie: Cookie): void {
    const { name } = cookie;
    if (mayBePiece(name)) this.pieces.set(name, cookie);
    else if (name.endsWith(SIGNATURE)) this.signed.add(name.slice(0, -SIGNATURE.length));
  }
}

/** What cookies share that live together: store, partition and the last two labels of the domain. */
function household({ storeId, partitionKey, firstPartyDomain, domain }: Cookie): string {
  const site = domain.slice(domain.lastIndexOf('.', domain.lastIndexOf('.') - 1) + 1);
  return `${storeId} ${partitionKey?.topLevelSite ?? ''} ${firstPartyDomain} ${site}`;
}

/** Whether two cookies of one domain live together. */
function liveTogether(one: Cookie, other: Cookie): boolean {
  return (
    one.storeId === other.storeId &&
    one.partitionKey?.topLevelSite === other.partitionKey?.topLevelSite &&
    one.firstPartyDomain === other.firstPartyDomain
  );
}

/** The siblings of each cookie of a jar, in its order. */
export function siblingsIn(cookies: readonly Cookie[]): Siblings[] {
  const households = new Map<string, Siblings>();
  // Most cookies live with the last of their domain, which is told sooner than their household.
  const lastOf = new Map<string, { readonly cookie: Cookie; readonly siblings: Siblings }>();
  return cookies.map((cookie) => {
    const last = lastOf.get(cookie.domain);
    if (last && liveTogether(last.cookie, cookie)) {
      last.siblings.add(cookie);
      return last.siblings;
    }
    const key = household(cookie);
    const siblings = households.get(key) ?? new Siblings();
    siblings.add(cookie);
    households.set(key, siblings);
    lastOf.set(cookie.domain, { cookie, siblings });
    return siblings;
  });
}
