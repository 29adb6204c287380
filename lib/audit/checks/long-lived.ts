import { timeLeft } from '../../cookie/lifetime.ts';
import { type Check, ofEach } from '../check.ts';
import type { Severity } from '../finding.ts';
import type { Subject } from '../site.ts';

const DAY = 86_400;
/** What browsers shorten every lifetime to (RFC 6265bis section 5.5); a day is left for rounding. */
const CAP = 401;
/** Days that a login may last before anyone asks: most frameworks end it after two weeks. */
const SESSION = 31;
const SESSION_LONG = 92;
/** Remembering is what such a cookie is for; a year is the longest that is usual. */
const REMEMBERED = 367;

/** A cookie that outlives its role: a stolen login is of use for as long (OWASP, Expire and Max-Age Attributes). */
export const longLived: Check = ofEach((subject, { now }) => {
  if (!subject.isCredential) return null;
  const left = timeLeft(subject.cookie, now);
  const days = left === null ? 0 : Math.round(left / DAY);
  if (days > CAP) {
    return { code: 'livesForever', severity: 'medium', source: 'rfcMaxAge', wish: 'lifetime' };
  }
  const severity = severityOf(subject, days);
  if (severity === null) return null;
  return {
    code: 'longLived',
    severity,
    source: 'owaspExpiry',
    params: [String(days)],
    wish: 'lifetime',
  };
});

function severityOf({ role }: Subject, days: number): Severity | null {
  if (role === 'remember-me') return days > REMEMBERED ? 'low' : null;
  if (days > SESSION_LONG) return 'medium';
  return days > SESSION ? 'low' : null;
}
