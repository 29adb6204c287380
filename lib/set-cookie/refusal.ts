import type { Cookie } from '../cookie/cookie.ts';
import type { Issue } from './rule.ts';
import { validate } from './validate.ts';

/**
 * The first reason why a browser would refuse the cookie; null when there is none. Wherever it is
 * meant for: public suffixes are left to the browser, which knows them.
 */
export function refusal(cookie: Cookie, now: number): Issue | null {
  const issues = validate(cookie, { now, hosts: [], isPublicSuffix: () => false });
  return issues.find(({ severity }) => severity === 'reject') ?? null;
}
