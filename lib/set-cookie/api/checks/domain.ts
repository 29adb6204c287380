import { domainMatch } from '../../../cookie/domain-match.ts';
import { isIpAddress } from '../../../cookie/host.ts';
import { canonicalHost } from '../../canonical-host.ts';
import { widestDomain } from '../../registrable.ts';
import { type ApiCheck, rejection } from '../api-issue.ts';

/**
 * The domain covers the URL's host, and nothing above its registrable domain (RFC 6265bis section 5.7). A
 * host that has none, an IP address or a public suffix, may name itself: an IP address gets a host-only cookie in
 * both browsers, a suffix in Chromium alone.
 */
export const domain: ApiCheck = (call, dialect, { isPublicSuffix }) => {
  if (call.url === null || call.domain === '') return [];
  const host = call.url.hostname;
  const written = withoutDot(call.domain).toLowerCase();
  const widest = widestDomain(host, isPublicSuffix);
  if (widest === null) {
    const isOwn = written === host || (!dialect.canonicalizesDomain && `[${written}]` === host);
    if (!isOwn) return [rejection('domainElsewhere', 'domain')];
    if (isIpAddress(host)) return [{ code: 'ipIsHostOnly', severity: 'rewrite', field: 'domain' }];
    const severity = dialect.suffixDomain === 'refused' ? 'reject' : 'rewrite';
    return [{ code: 'suffixNeedsHostOnly', severity, field: 'domain' }];
  }
  const named = dialect.canonicalizesDomain ? canonicalHost(written) : written;
  if (named === null) return [rejection('domainMalformed', 'domain')];
  return domainMatch(host, named) && domainMatch(named, widest)
    ? []
    : [rejection('domainElsewhere', 'domain')];
};

/** One dot in front is tolerated, unless it is all there is. */
function withoutDot(domain: string): string {
  return domain.length > 1 && domain.startsWith('.') ? domain.slice(1) : domain;
}
