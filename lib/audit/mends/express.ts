import { jsonWebToken, scriptSpelling, TWO_WEEKS_IN_MS } from '../code/javascript.ts';
import { ownCookie } from '../code/own-cookie.ts';
import type { FrameworkMends } from '../code/recipe.ts';

const session = (option: string) => `app.use(session({ cookie: { ${option} } }))`;
const data = (option: string) => `app.use(cookieSession({ ${option} }))`;

/** https://expressjs.com/en/resources/middleware/session.html, and cookie-session, which keeps the data itself. */
export const express: FrameworkMends = {
  framework: 'Express',
  makers: ['Express / Koa'],
  recipes: [
    {
      product: 'express-session',
      kind: 'session',
      names: /^(?!koa|EGG_|sails\.)/,
      role: 'session-id',
      file: 'app.js',
      docs: 'https://expressjs.com/en/resources/middleware/session.html',
      code: {
        secure: session('secure: true'),
        httpOnly: session('httpOnly: true'),
        sameSite: session(`sameSite: 'lax'`),
        hostOnly: session('domain: undefined'),
        hostPrefix: `app.use(session({ name: '__Host-{name}', cookie: { secure: true, path: '/' } }))`,
        lifetime: session(`maxAge: ${TWO_WEEKS_IN_MS}`),
        partitioned: session('partitioned: true'),
      },
    },
    {
      product: 'cookie-session',
      kind: 'session',
      names: /^(?!koa|EGG_|sails\.)/,
      role: 'auth-token',
      file: 'app.js',
      docs: 'https://expressjs.com/en/resources/middleware/cookie-session.html',
      code: {
        secure: data('secure: true'),
        httpOnly: data('httpOnly: true'),
        sameSite: data(`sameSite: 'lax'`),
        hostOnly: data('domain: undefined'),
        hostPrefix: data(`name: '__Host-{name}', secure: true, path: '/'`),
        lifetime: data(`maxAge: ${TWO_WEEKS_IN_MS}`),
        partitioned: data('partitioned: true'),
      },
    },
    {
      product: 'Sails',
      kind: 'session',
      names: /^sails\./,
      file: 'config/session.js',
      docs: 'https://sailsjs.com/documentation/reference/configuration/sails-config-session',
      code: {
        secure: 'cookie: { secure: true },',
        sameSite: `cookie: { sameSite: 'lax' },`,
        hostPrefix: `name: '__Host-{name}',`,
        lifetime: `cookie: { maxAge: ${TWO_WEEKS_IN_MS} },`,
      },
    },
    {
      product: 'csurf',
      kind: 'csrf',
      file: 'app.js',
      docs: 'https://expressjs.com/en/resources/middleware/csurf.html',
      code: { secure: 'app.use(csrf({ cookie: { secure: true } }))' },
    },
    ownCookie(
      {
        product: 'Express',
        file: 'app.js',
        docs: 'https://expressjs.com/en/api.html#res.cookie',
      },
      scriptSpelling(TWO_WEEKS_IN_MS),
      (name, options) => `res.cookie('${name}', value, { ${options} })`,
    ),
    {
      product: 'express-session',
      kind: 'login',
      role: 'session-id',
      file: 'app.js',
      docs: 'https://expressjs.com/en/resources/middleware/session.html#sessionregeneratecallback',
      code: { newId: 'req.session.regenerate((error) => { req.session.user = user; })' },
    },
    jsonWebToken,
  ],
};
