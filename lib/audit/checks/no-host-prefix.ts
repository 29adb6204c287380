import { isSessionRole } from '../../session/detection.ts';
import { wholeName } from '../../session/pieces.ts';
import { bareName } from '../../session/subject.ts';
import { hasAnyPrefix, hasPrefix } from '../../set-cookie/name-prefix.ts';
import { type Check, ofEach } from '../check.ts';

/**
 * A session cookie that already is all that `__Host-` demands, but for the name (RFC 6265bis section 4.1.3.2):
 * with it, no sub-domain and no plain connection can set another in its place.
 */
export const noHostPrefix: Check = ofEach(({ cookie, role, detection }, { isHttps }) => {
  const { name, secure, hostOnly, path } = cookie;
  if (!isHttps || !isSessionRole(role) || !secure || !hostOnly || path !== '/') return null;
  if (name === '' || (hasAnyPrefix(name) && !hasPrefix(name, '__Secure-'))) return null;
  const bare = bareName(name);
  return {
    code: 'noHostPrefix',
    severity: 'note',
    source: 'rfcHostPrefix',
    params: [`__Host-${detection.framework === null ? bare : wholeName(bare)}`],
    wish: 'hostPrefix',
  };
});
