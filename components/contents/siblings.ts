import type { ChangeSet } from '../../lib/change/change-set.ts';
import { planChanges } from '../../lib/change/plan.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { NamedValue } from '../../lib/decode/keyed.ts';

/** What has to be the same for a cookie to go to the server together with another, under one path. */
const SHARED = ['storeId', 'firstPartyDomain', 'domain', 'hostOnly', 'path'] as const;

/** The cookies beside one, which may hold its signature. */
export function siblingsOf(cookie: Cookie, all: Iterable<Cookie>): Cookie[] {
  return [...all].filter(
    (other) =>
      other.name !== cookie.name &&
      SHARED.every((field) => other[field] === cookie[field]) &&
      other.partitionKey?.topLevelSite === cookie.partitionKey?.topLevelSite &&
      other.partitionKey?.hasCrossSiteAncestor === cookie.partitionKey?.hasCrossSiteAncestor,
  );
}

/** What is to be written. */
export interface NewContents {
  readonly value: string;
  /** Other cookies that change with it. */
  readonly siblings: readonly NamedValue[];
}

/** Writes a value, and the signatures beside it, in one step. A signature that is missing is made like its cookie. */
export function planContents(
  cookie: Cookie,
  siblings: readonly Cookie[],
  { value, siblings: written }: NewContents,
): ChangeSet {
  return planChanges(
    { shown: cookie, edited: { ...cookie, value } },
    written.map((each) => {
      const shown = siblings.find(({ name }) => name === each.name) ?? null;
      return { shown, edited: { ...(shown ?? cookie), ...each } };
    }),
  );
}
