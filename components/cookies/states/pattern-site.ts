/** The match pattern of every web site. */
export const ALL_SITES = '*://*/*';

/** The site that a match pattern is about, in the words of its host: `*://*.example.com/*` → `example.com`. */
export function siteOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\/(\*\.)?/, '').replace(/\/.*$/, '');
}
