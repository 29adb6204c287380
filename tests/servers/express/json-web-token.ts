import { randomBytes } from 'node:crypto';
import type { Request } from 'express';
import jwt from 'jsonwebtoken';
import type { SigningServer } from '../local-server.ts';
import type { Visitor } from './page.ts';
import { createShop, serve } from './shop.ts';

/**
 * Starts the shop with a JSON Web Token in a cookie. Its flaws are there on purpose: the token never ends and tells the
 * address of the user, and scripts can read it.
 */
export async function startJsonWebToken(): Promise<SigningServer> {
  const secret = randomBytes(32).toString('hex');

  /** What the token says, if it is one of this server's. */
  function read({ headers: { cookie = '' } }: Request): Visitor {
    const nobody = { user: undefined, basket: undefined };
    const [, token] = /(?:^|; )token=([^;]+)/.exec(cookie) ?? [];
    if (token === undefined) return nobody;
    try {
      const claims = jwt.verify(token, secret, { algorithms: ['HS256'] });
      return typeof claims === 'string' ? nobody : { user: claims.sub, basket: claims.basket };
    } catch {
      return nobody;
    }
  }

  const app = createShop('jsonwebtoken', {
    read,
    put: () => undefined,
    logIn(_, response, user) {
      const claims = { sub: user, email: `${user}@example.com` };
      response.cookie('token', jwt.sign(claims, secret), { maxAge: 180 * 24 * 60 * 60 * 1000 });
    },
    logOut(_, response) {
      response.clearCookie('token');
    },
  });
  return { ...(await serve(app)), secret };
}
