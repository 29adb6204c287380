import { coversHost } from '../../cookie/domain-match.ts';
import { type Check, ofEach } from '../check.ts';

/**
 * A session cookie that goes to more hosts than the one in use (OWASP, Domain and Path Attributes). Where two
 * hosts under the domain are known to be in use, they may well share it.
 */
export const wideDomain: Check = ofEach(({ cookie, isCredential }, { host, hosts }) => {
  if (!isCredential || cookie.hostOnly || !coversHost(cookie, host)) return null;
  if (hosts.filter((each) => coversHost(cookie, each)).length > 1) return null;
  return {
    code: 'wideDomain',
    severity: 'low',
    source: 'owaspDomain',
    params: [cookie.domain, host],
    wish: 'hostOnly',
  };
});
