import { type Check, ofEach } from '../check.ts';
import type { Severity } from '../finding.ts';
import type { Subject } from '../site.ts';

/** Who logs people in to other sites, or is embedded by them, needs None. */
const CROSS_SITE_MAKERS: readonly string[] = [
  'Amazon',
  'Clerk',
  'Cloudflare Access',
  'Google',
  'Keycloak',
  'LinkedIn',
  'Meta',
  'Microsoft Entra ID',
  'Okta / Auth0',
  'Shibboleth',
  'Slack',
  'X',
];

/** Hosts that log people in to other sites, by the names that are usual for them. */
const LOGIN_HOST = /^(?:auth|login|signin|sso|idp?|identity|accounts?|oauth2?|adfs|secure)\d?\./;

/**
 * SameSite=None on a cookie of the page's own site that has no business in requests of others. Partitioned
 * cookies are made for frames, where nothing but None works; login steps that another site posts back to (csrf)
 * and trackers want it, too.
 */
export const sameSiteNone: Check = ofEach((subject, { host }) => {
  const { cookie, detection } = subject;
  const severity = severityOf(subject);
  if (cookie.sameSite !== 'no_restriction' || cookie.partitionKey || severity === null) return null;
  if (LOGIN_HOST.test(host) || CROSS_SITE_MAKERS.includes(detection.framework ?? '')) return null;
  return { code: 'sameSiteNone', severity, source: 'mdnSameSite', wish: 'sameSite' };
});

function severityOf({ role, isCredential }: Subject): Severity | null {
  if (isCredential) return 'medium';
  return role === 'preference' || role === 'flash' ? 'note' : null;
}
