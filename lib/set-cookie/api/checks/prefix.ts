import { isIpAddress } from '../../../cookie/host.ts';
import { hasPrefix } from '../../name-prefix.ts';
import { type ApiCheck, type ApiIssue, rejection } from '../api-issue.ts';
import { isTrustworthy } from '../trustworthy.ts';
import { defaultPath } from '../url-path.ts';

/** What the guarded prefixes of a name demand (RFC 6265bis section 4.1.3). Firefox takes them on trust. */
export const prefix: ApiCheck = (call, { checksSecurity }) => {
  if (!checksSecurity || call.url === null) return [];
  const { url, name, domain, path } = call;
  const isHost = hasPrefix(name, '__Host-');
  const isHttp = hasPrefix(name, '__Http-') || hasPrefix(name, '__Host-Http-');
  if (!isHost && !isHttp && !hasPrefix(name, '__Secure-')) return [];

  const issues: ApiIssue[] = [];
  if (!call.secure || !isTrustworthy(url)) issues.push(rejection('prefixNeedsSecure', 'secure'));
  if (isHttp && !call.httpOnly) issues.push(rejection('prefixNeedsHttpOnly', 'httpOnly'));
  if (isHost) {
    const isOwnAddress = isIpAddress(url.hostname) && domain === url.hostname;
    if (domain !== '' && !isOwnAddress) issues.push(rejection('prefixNeedsHostOnly', 'domain'));
    if ((path || defaultPath(url)) !== '/') issues.push(rejection('prefixNeedsRootPath', 'path'));
  }
  return issues;
};
