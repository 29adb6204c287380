import type { FrameworkMends } from './recipe.ts';

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
    {
      product: 'hapi',
      kind: 'own',
      file: 'server.js',
      docs: 'https://hapi.dev/api/#-serverstatename-options',
      code: { sameSite: `server.state('{name}', { isSameSite: 'Lax' })` },
    },
  ],
};
