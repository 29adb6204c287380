import { jsonWebToken, scriptSpelling, TWO_WEEKS_IN_MS } from '../code/javascript.ts';
import { ownCookie } from '../code/own-cookie.ts';
import type { FrameworkMends } from '../code/recipe.ts';

const session = (option: string) => `app.use(session({ ${option} }, app))`;
const egg = (option: string) => `config.session = { ${option} };`;

/** https://github.com/koajs/session, and Egg, which is built on it. */
export const koa: FrameworkMends = {
  framework: 'Koa',
  makers: ['Express / Koa'],
  recipes: [
    {
      product: 'koa-session',
      kind: 'session',
      names: /^koa[.:]sess/,
      file: 'app.js',
      docs: 'https://github.com/koajs/session#readme',
      code: {
        secure: session('secure: true'),
        httpOnly: session('httpOnly: true'),
        sameSite: session(`sameSite: 'lax'`),
        hostOnly: session('domain: undefined'),
        hostPrefix: session(`key: '__Host-koa.sess', secure: true, path: '/'`),
        lifetime: session(`maxAge: ${TWO_WEEKS_IN_MS}`),
      },
    },
    {
      product: 'Egg',
      kind: 'session',
      names: /^EGG_SESS/,
      file: 'config/config.default.js',
      docs: 'https://www.eggjs.org/core/cookie-and-session',
      code: {
        secure: egg('secure: true'),
        httpOnly: egg('httpOnly: true'),
        sameSite: egg(`sameSite: 'lax'`),
        hostPrefix: egg(`key: '__Host-EGG_SESS', secure: true`),
        lifetime: egg(`maxAge: ${TWO_WEEKS_IN_MS}`),
      },
    },
    ownCookie(
      {
        product: 'Koa',
        file: 'app.js',
        docs: 'https://koajs.com/#ctx-cookies-set-name-value-options-',
      },
      scriptSpelling(TWO_WEEKS_IN_MS),
      (name, options) => `ctx.cookies.set('${name}', value, { ${options} })`,
    ),
    jsonWebToken,
  ],
};
