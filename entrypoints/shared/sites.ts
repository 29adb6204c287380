export { sitePatterns } from '../../lib/cookie/match-pattern.ts';
export { registrableDomain, siteOf } from '../../lib/cookie/site.ts';
