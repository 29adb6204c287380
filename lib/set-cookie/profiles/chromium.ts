import { domainMatch } from '../../cookie/domain-match.ts';
import { rfcDate } from '../date/rfc-date.ts';
import { signedMaxAge } from '../max-age.ts';
import { evictProtected } from './eviction.ts';
import type { Profile } from './profile.ts';

/** Chromium, as of version 156 with third-party cookies allowed (net/cookies; measured). */
export const chromium: Profile = {
  browser: 'chromium',
  thirdPartyCookies: 'allowed',
  lineEnd: /[\r\n]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  controls: /[\x00-\x1f\x7f]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  pathControls: /[\x00-\x1f\x7f]/,
  maxDefaultPath: Number.POSITIVE_INFINITY,
  bareText: 'value',
  namelessCookies: 'stored',
  text: (text) => text,
  parseDate: rfcDate,
  parseMaxAge: signedMaxAge,
  longValueDrops: 'every attribute',
  domainForms: 'any',
  hostPrefix: 'literal',
  schemefulSites: true,
  sameSiteDefault: 'lax',
  thirdPartyJar: 'shared',
  // Whether either is host-only does not matter here.
  overlays: ({ domain: a }, { domain: b }) => domainMatch(a, b) || domainMatch(b, a),
  evict: evictProtected,
  partitionBytes: 10_240,
};
