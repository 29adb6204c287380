import { sitePatterns } from '../../cookie/match-pattern.ts';
import type { PreviewRow } from '../../transfer/preview.ts';
import type { ImportState } from './import-state.ts';

const EVERYWHERE = ['*://*/*'];

/** Of the sites that cookies are to be imported for, those that the extension may not touch. */
export async function missingAccess(
  rows: readonly PreviewRow[],
  has: (origins: readonly string[]) => Promise<boolean>,
): Promise<Pick<ImportState, 'unreachable' | 'missingAccess'>> {
  const domains = [...new Set(rows.flatMap((row) => (isWanted(row) && row.cookie?.domain) || []))];
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

const ALL_IN_REACH = { unreachable: new Set<string>(), missingAccess: [] };

/** Whether there would be something to do for a cookie, or nothing because it is there already. */
function isWanted({ outlook }: PreviewRow): boolean {
  if (outlook.status === 'impossible') return outlook.because === 'noAccess';
  return outlook.status !== 'skipped';
}
