import { audit } from '../../lib/audit/audit.ts';
import type { Finding } from '../../lib/audit/finding.ts';
import type { AuditContext, AuditedCookie } from '../../lib/audit/site.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { detectAll } from '../../lib/session/detect.ts';
import { cookie } from '../fixtures/cookie.ts';
import { NOW } from '../session/values.ts';

export { base64url, inDays, jwt, NOW } from '../session/values.ts';

/** A session ID that leaves nothing to wish for, but what a test takes from it. */
export const SOUND_SESSION: Partial<Cookie> = {
  name: '__Host-sessionid',
  value: 'kx8q2v0tz5r1m7cw3n9j4p6hbd8fy2gs',
  secure: true,
  httpOnly: true,
  sameSite: 'lax',
};

/** A session of Django's, by its usual name. */
export const SESSION: Partial<Cookie> = { ...SOUND_SESSION, name: 'sessionid' };

export const PAGE = 'https://example.com/shop/';

export function context(fields: Partial<AuditContext> = {}): AuditContext {
  return { pageUrl: PAGE, now: NOW, ...fields };
}

/** Cookies of a page as they come to the audit: with the detector's word on each. */
export function audited(fields: readonly Partial<Cookie>[], thirdParty = false): AuditedCookie[] {
  const cookies = fields.map(cookie);
  const detections = detectAll(cookies, { now: NOW });
  return cookies.flatMap((each, index) => {
    const detection = detections[index];
    return detection ? [{ cookie: each, detection, thirdParty }] : [];
  });
}

export function findings(
  fields: readonly Partial<Cookie>[],
  where: Partial<AuditContext> = {},
): Finding[] {
  return audit(audited(fields), context(where));
}
