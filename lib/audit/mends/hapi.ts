import { TWO_WEEKS_IN_MS } from '../code/javascript.ts';
import { ownCookie } from '../code/own-cookie.ts';
import type { FrameworkMends } from '../code/recipe.ts';

const strategy = (option: string) =>
  `server.auth.strategy('session', 'cookie', { cookie: { password, ${option} } })`;

/** https://hapi.dev/module/cookie/api */
export const hapi: FrameworkMends = {
  framework: 'hapi',
  makers: ['hapi'],
  recipes: [
    {
      product: '@hapi/cookie',
      kind: 'session',
      file: 'server.js',
      docs: 'https://hapi.dev/module/cookie/api',
      code: {
        secure: strategy('isSecure: true'),
        httpOnly: strategy('isHttpOnly: true'),
        sameSite: strategy(`isSameSite: 'Lax'`),
        hostOnly: strategy('domain: null'),
        hostPrefix: strategy(`name: '__Host-{name}', isSecure: true, path: '/'`),
        lifetime: strategy('ttl: 14 * 24 * 60 * 60 * 1000'),
      },
    },
    ownCookie(
      {
        product: 'hapi',
        file: 'server.js',
        docs: 'https://hapi.dev/api/#-serverstatename-options',
      },
      {
        secure: 'isSecure: true',
        httpOnly: 'isHttpOnly: true',
        lax: `isSameSite: 'Lax'`,
        none: `isSameSite: 'None'`,
        root: `path: '/'`,
        twoWeeks: `ttl: ${TWO_WEEKS_IN_MS}`,
        partitioned: 'isPartitioned: true',
      },
      (name, options) => `server.state('${name}', { ${options} })`,
    ),
    {
      product: '@hapi/jwt',
      kind: 'token',
      file: 'server.js',
      docs: 'https://hapi.dev/module/jwt/api',
      code: { tokenExpiry: 'Jwt.token.generate(claims, key, { ttlSec: 15 * 60 })' },
    },
  ],
};
