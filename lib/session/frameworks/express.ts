import { HTTP_ONLY, known, type Maker } from '../maker.ts';

/**
 * express-session and its kin sign an id of uid-safe; cookie-session, koa-session and Egg keep the data in one cookie and
 * its signature in another. https://expressjs.com/en/resources/middleware/session.html
 */
export const express: Maker = {
  name: 'Express / Koa',
  cookies: [
    known('session-id', 'connect.sid sails.sid', /^s:.+\.[\w+/=-]{43,44}$/, HTTP_ONLY),
    known('session-id', '', /^s:[\w-]{32}\.[\w+/=-]{43,44}$/, {
      httpOnly: true,
      telling: { least: 78, most: 79 },
    }),
    known('auth-token', 'koa.sess koa:sess EGG_SESS koa.sess.sig koa:sess.sig EGG_SESS.sig'),
    known('auth-token', 'express:sess', /^ey[\w+/-]+={0,2}$/, HTTP_ONLY),
    known('csrf', '_csrf', /^[\w-]{24}$/),
  ],
};
