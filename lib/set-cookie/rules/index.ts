import type { Rule } from '../rule.ts';
import { attributeSize } from './attribute-size.ts';
import { controlCharacters } from './control-characters.ts';
import { domainCanonical } from './domain-canonical.ts';
import { domainCoverage } from './domain-coverage.ts';
import { domainMalformed } from './domain-malformed.ts';
import { equalsInName } from './equals-in-name.ts';
import { expiry } from './expiry.ts';
import { ipAddress } from './ip-address.ts';
import { nameless } from './nameless.ts';
import { nonAsciiName } from './non-ascii-name.ts';
import { partitionAncestor } from './partition-ancestor.ts';
import { partitionSite } from './partition-site.ts';
import { partitionedSecure } from './partitioned-secure.ts';
import { pathEncoding } from './path-encoding.ts';
import { pathSlash } from './path-slash.ts';
import { prefixHost } from './prefix-host.ts';
import { prefixHostHttp } from './prefix-host-http.ts';
import { prefixHttp } from './prefix-http.ts';
import { prefixSecure } from './prefix-secure.ts';
import { publicSuffix } from './public-suffix.ts';
import { sameSiteNone } from './same-site-none.ts';
import { secureOverHttp } from './secure-over-http.ts';
import { semicolon } from './semicolon.ts';
import { size } from './size.ts';
import { surrogates } from './surrogates.ts';
import { terminators } from './terminators.ts';
import { whitespace } from './whitespace.ts';

/** Every rule, in the order in which their issues are shown. */
export const RULES: readonly Rule[] = [
  nameless,
  whitespace,
  terminators,
  controlCharacters,
  surrogates,
  semicolon,
  equalsInName,
  nonAsciiName,
  size,
  domainMalformed,
  domainCanonical,
  publicSuffix,
  domainCoverage,
  ipAddress,
  pathSlash,
  pathEncoding,
  attributeSize,
  expiry,
  prefixSecure,
  prefixHost,
  prefixHttp,
  prefixHostHttp,
  sameSiteNone,
  partitionedSecure,
  partitionSite,
  partitionAncestor,
  secureOverHttp,
];
