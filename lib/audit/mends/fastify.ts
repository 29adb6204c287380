import { scriptSpelling, TWO_WEEKS_IN_SECONDS } from '../code/javascript.ts';
import { ownCookie } from '../code/own-cookie.ts';
import type { FrameworkMends } from '../code/recipe.ts';

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
    ownCookie(
      {
        product: '@fastify/cookie',
        file: 'app.js',
        docs: 'https://github.com/fastify/fastify-cookie#readme',
      },
      scriptSpelling(TWO_WEEKS_IN_SECONDS),
      (name, options) => `reply.setCookie('${name}', value, { ${options} })`,
    ),
    {
      product: '@fastify/session',
      kind: 'login',
      file: 'app.js',
      docs: 'https://github.com/fastify/session#readme',
      code: { newId: 'await request.session.regenerate()' },
    },
    {
      product: '@fastify/jwt',
      kind: 'token',
      file: 'app.js',
      docs: 'https://github.com/fastify/fastify-jwt#readme',
      code: { tokenExpiry: `fastify.register(jwt, { secret, sign: { expiresIn: '15m' } })` },
    },
  ],
};
