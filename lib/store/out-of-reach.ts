import type { Cookie } from '../cookie/cookie.ts';
import { sitePatterns } from '../cookie/match-pattern.ts';

const EVERYWHERE = ['*://*/*'];

/** What the extension may not touch. */
export interface OutOfReach {
  /** Domains, as cookies have them. */
  readonly unreachable: ReadonlySet<string>;
  /** The match patterns to ask for. */
  readonly missingAccess: readonly string[];
}

export const ALL_IN_REACH: OutOfReach = { unreachable: new Set<string>(), missingAccess: [] };

/** Of these domains, those whose cookies the extension has no access to. */
export async function outOfReach(
  domains: readonly string[],
  has: (origins: readonly string[]) => Promise<boolean>,
): Promise<OutOfReach> {
  // A pattern that the browser does not understand is of a host that it will refuse.
  const isGiven = (origins: readonly string[]) => has(origins).catch(() => true);
  if (domains.length === 0 || (await isGiven(EVERYWHERE))) return ALL_IN_REACH;
  const patternsOf = new Map(domains.map((domain) => [domain, sitePatterns(domain)]));
  const patterns = [...new Set([...patternsOf.values()].flat())];
  const given = await Promise.all(patterns.map((pattern) => isGiven([pattern])));
  const missing = patterns.filter((_, index) => !given[index]);
  if (missing.length === 0) return ALL_IN_REACH;
  const isMissing = (domain: string) =>
    patternsOf.get(domain)?.some((each) => missing.includes(each));
  return { unreachable: new Set(domains.filter(isMissing)), missingAccess: missing };
}

/** The domains of all cookies in some snapshots, each once. */
export function domainsOf(snapshots: readonly { readonly cookies: readonly Cookie[] }[]): string[] {
  return [...new Set(snapshots.flatMap(({ cookies }) => cookies.map(({ domain }) => domain)))];
}
