import { type Check, ofEach } from '../check.ts';

/** Their scripts read the token to send it on: without HttpOnly by design. */
const READ_BY_SCRIPTS: readonly string[] = ['Clerk', 'Supabase'];

/**
 * A session ID or token that scripts can read (OWASP, HttpOnly Attribute). Never asked of a csrf token, which
 * scripts often have to read, nor of what is no key to anything.
 */
export const notHttpOnly: Check = ofEach(({ cookie, isCredential, detection }) => {
  if (!isCredential || cookie.httpOnly) return null;
  const byDesign = READ_BY_SCRIPTS.includes(detection.framework ?? '');
  return {
    code: 'notHttpOnly',
    severity: byDesign ? 'low' : 'high',
    source: 'owaspHttpOnly',
    wish: 'httpOnly',
  };
});
