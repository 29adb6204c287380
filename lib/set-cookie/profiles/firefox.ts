import { coversHost, domainMatch } from '../../cookie/domain-match.ts';
import { nsprDate } from '../date/nspr-date.ts';
import { plainMaxAge } from '../max-age.ts';
import type { StoredCookie } from '../verdict.ts';
import { evictInsecure } from './eviction.ts';
import type { Profile } from './profile.ts';

/** Firefox, as of ESR 153 with its default settings (netwerk/cookie; measured). */
export const firefox: Profile = {
  browser: 'firefox',
  thirdPartyCookies: 'allowed',
  lineEnd: /\n/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  controls: /[\x00-\x08\x0a-\x1f\x7f]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  pathControls: /[\x00-\x1f\x7f]/,
  maxDefaultPath: 1024,
  bareText: 'name',
  namelessCookies: 'refused',
  text: (text) => text.toWellFormed(),
  parseDate: nsprDate,
  parseMaxAge: plainMaxAge,
  longValueDrops: 'attributes with a value',
  domainForms: 'ascii',
  hostPrefix: 'effective',
  schemefulSites: false,
  sameSiteDefault: 'none',
  thirdPartyJar: 'partitioned',
  overlays: (secure, insecure) => reaches(secure, insecure) || reaches(insecure, secure),
  evict: evictInsecure,
  partitionBytes: null,
};

/** `DomainMatches` of netwerk/cookie/CookieCommons.cpp: a host-only cookie reaches another of its own host alone. */
function reaches(cookie: StoredCookie, other: StoredCookie): boolean {
  return other.hostOnly
    ? coversHost(cookie, other.domain)
    : !cookie.hostOnly && domainMatch(other.domain, cookie.domain);
}
