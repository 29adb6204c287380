import { type Check, ofEach, together } from '../check.ts';
import type { Severity } from '../finding.ts';
import type { Site, Subject } from '../site.ts';

/**
 * A missing Secure where the cookie gives access (OWASP, Secure Attribute): on a page over https, and on a public one over
 * http, which has to come to that.
 */
export const notSecure: Check = ofEach((subject, { url, isDevelopment }) => {
  const severity = severityOf(subject);
  if (url === null || (url.protocol === 'http:' && isDevelopment)) return null;
  if (subject.cookie.secure || severity === null) return null;
  return { code: 'notSecure', severity, source: 'owaspSecure', wish: 'secure' };
});

/** The same of cookies that give access to nothing: together, as good to know (RFC 6265bis section 8.3). */
export const notSecureOthers: Check = ({ isHttps, own }) => {
  if (!isHttps) return [];
  const plain = own.filter((each) => !each.cookie.secure && severityOf(each) === null);
  return together(plain, {
    code: 'notSecureOthers',
    severity: 'note',
    source: 'rfcSecurePotential',
    params: [String(plain.length)],
  });
};

/**
 * During development over http nothing can be done about a missing Secure yet. One note for all cookies that
 * will need it says so.
 */
export const secureLater: Check = (site) => {
  const bare = needingSecure(site);
  return together(bare, {
    code: 'secureLater',
    severity: 'note',
    source: 'owaspSecure',
    params: [String(bare.length)],
    wish: 'secure',
  });
};

function needingSecure({ url, isDevelopment, own }: Site): Subject[] {
  if (url?.protocol !== 'http:' || !isDevelopment) return [];
  return own.filter((each) => !each.cookie.secure && severityOf(each) !== null);
}

function severityOf({ isCsrfToken, isCredential }: Subject): Severity | null {
  if (isCredential) return 'high';
  return isCsrfToken ? 'medium' : null;
}
