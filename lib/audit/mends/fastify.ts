import type { FrameworkMends } from './recipe.ts';

const session = (option: string) =>
  `fastify.register(fastifySession, { secret, cookie: { ${option} } })`;

/** https://github.com/fastify/session */
export const fastify: FrameworkMends = {
  framework: 'Fastify',
  makers: ['Fastify'],
  recipes: [
    {
      product: '@fastify/session',
      kind: 'session',
      file: 'app.js',
      docs: 'https://github.com/fastify/session#readme',
      code: {
        secure: session('secure: true'),
        httpOnly: session('httpOnly: true'),
        sameSite: session(`sameSite: 'lax'`),
        hostOnly: session('domain: undefined'),
        hostPrefix: `fastify.register(fastifySession, { secret, cookieName: '__Host-{name}', cookie: { secure: true, path: '/' } })`,
        lifetime: session('maxAge: 14 * 24 * 60 * 60 * 1000'),
      },
    },
    {
      product: '@fastify/cookie',
      kind: 'own',
      file: 'app.js',
      docs: 'https://github.com/fastify/fastify-cookie#readme',
      code: { sameSite: `reply.setCookie('{name}', value, { sameSite: 'lax' })` },
    },
  ],
};
