import { JSON64, UUID } from '../grammar.ts';
import { HTTP_ONLY_LAX, known, type Maker } from '../maker.ts';

/** Auth.js and NextAuth.js v4. https://authjs.dev/reference/core/types#cookiesoptions */
export const authJs: Maker = {
  name: 'Auth.js',
  cookies: [
    known('auth-token', 'authjs.session-token next-auth.session-token', JSON64, HTTP_ONLY_LAX),
    known('session-id', 'authjs.session-token next-auth.session-token', UUID, HTTP_ONLY_LAX),
    known('csrf', 'authjs.csrf-token next-auth.csrf-token', /^[0-9a-f]{64}\|[0-9a-f]{64}$/),
    known('csrf', 'authjs.pkce.* next-auth.pkce.* authjs.nonce next-auth.nonce'),
    known('csrf', 'authjs.state next-auth.state'),
    known('other', 'authjs.callback-url next-auth.callback-url'),
  ],
};
