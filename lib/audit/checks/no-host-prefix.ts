import { isSessionRole } from '../../session/detection.ts';
import { hasAnyPrefix, hasPrefix } from '../../set-cookie/name-prefix.ts';
import { type Check, ofEach } from '../check.ts';
import { settingName } from '../settings/setting-name.ts';

/**
 * A session cookie that already is all that `__Host-` demands, but for the name (RFC 6265bis section 4.1.3.2):
 * with it, no sub-domain and no plain connection can set another in its place.
 */
export const noHostPrefix: Check = ofEach((subject, { isHttps }) => {
  const { cookie, role } = subject;
  const { name, secure, hostOnly, path } = cookie;
  if (!isHttps || !isSessionRole(role) || !secure || !hostOnly || path !== '/') return null;
  if (name === '' || (hasAnyPrefix(name) && !hasPrefix(name, '__Secure-'))) return null;
  return {
    code: 'noHostPrefix',
    severity: 'note',
    source: 'rfcHostPrefix',
    params: [`__Host-${settingName(subject)}`],
    wish: 'hostPrefix',
  };
});
