import { type Check, ofEach } from '../check.ts';

/**
 * A session cookie that leaves SameSite to the browser: Chromium takes it as Lax, Firefox and Safari send it with
 * every request (OWASP, SameSite Attribute; MDN, Set-Cookie).
 */
export const noSameSite: Check = ofEach(({ cookie, isCredential }) =>
  isCredential && cookie.sameSite === 'unspecified'
    ? { code: 'noSameSite', severity: 'medium', source: 'owaspSameSite', wish: 'sameSite' }
    : null,
);
