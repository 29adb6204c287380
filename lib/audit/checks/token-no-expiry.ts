import { type Check, ofEach } from '../check.ts';

/** A token that gives access and never ends: unlike the cookie, a copy of it is good for ever (RFC 7519 section 4.1.4). */
export const tokenNoExpiry: Check = ofEach(({ token, isCredential }) =>
  token && isCredential && typeof token.claims.get('exp') !== 'number'
    ? { code: 'tokenNoExpiry', severity: 'medium', source: 'rfcJwtExpiry', wish: 'tokenExpiry' }
    : null,
);
