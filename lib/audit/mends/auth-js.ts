import { scriptSpelling, TWO_WEEKS_IN_SECONDS } from '../code/javascript.ts';
import { ownCookie } from '../code/own-cookie.ts';
import type { FrameworkMends } from '../code/recipe.ts';

const token = (option: string) => `cookies: { sessionToken: { options: { ${option} } } }`;
const ALL = `httpOnly: true, sameSite: 'lax', path: '/', secure: true`;

/**
 * Auth.js and NextAuth.js: what is given for a cookie replaces all of its options.
 * https://authjs.dev/reference/core#cookies
 */
export const authJs: FrameworkMends = {
  framework: 'Next.js / Auth.js',
  makers: ['Auth.js'],
  recipes: [
    {
      product: 'Auth.js',
      kind: 'session',
      file: 'auth.ts',
      docs: 'https://authjs.dev/reference/core#cookies',
      code: {
        secure: 'useSecureCookies: true',
        httpOnly: token(ALL),
        sameSite: token(ALL),
        hostOnly: token(ALL),
        hostPrefix: `cookies: { sessionToken: { name: '__Host-{name}', options: { ${ALL} } } }`,
        lifetime: 'session: { maxAge: 14 * 24 * 60 * 60 }',
        partitioned: token(
          `httpOnly: true, sameSite: 'none', path: '/', secure: true, partitioned: true`,
        ),
      },
    },
    {
      product: 'Auth.js',
      kind: 'csrf',
      file: 'auth.ts',
      docs: 'https://authjs.dev/reference/core#usesecurecookies',
      code: { secure: 'useSecureCookies: true' },
    },
    ownCookie(
      {
        product: 'Next.js',
        file: 'app',
        docs: 'https://nextjs.org/docs/app/api-reference/functions/cookies',
      },
      scriptSpelling(TWO_WEEKS_IN_SECONDS),
      (name, options) => `(await cookies()).set('${name}', value, { ${options} })`,
    ),
    {
      product: 'jose',
      kind: 'token',
      file: 'app',
      docs: 'https://github.com/panva/jose/blob/main/docs/jwt/sign/classes/SignJWT.md',
      code: {
        tokenExpiry: `new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('15m').sign(key)`,
      },
    },
  ],
};
