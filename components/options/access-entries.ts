import { siteOfPattern } from '../cookies/states/pattern-site.ts';

/** Access that was given, as the list shows it. */
export interface AccessEntry {
  readonly pattern: string;
  /** The host it is about; null for every site. */
  readonly site: string | null;
}

/** The granted match patterns as entries: what reaches every site first, then by host. */
export function accessEntries(patterns: readonly string[]): AccessEntry[] {
  return patterns
    .map((pattern) => ({ pattern, site: siteIn(pattern) }))
    .sort((a, b) => compare(a.site ?? '', b.site ?? '') || compare(a.pattern, b.pattern));
}

function siteIn(pattern: string): string | null {
  const site = siteOfPattern(pattern);
  return pattern === '<all_urls>' || site === '*' ? null : site;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
