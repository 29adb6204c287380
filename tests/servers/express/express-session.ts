import { randomBytes } from 'node:crypto';
import session, { type SessionOptions } from 'express-session';
import type { SigningServer } from '../local-server.ts';
import { createShop, serve } from './shop.ts';

declare module 'express-session' {
  interface SessionData {
    user: string;
    basket: string;
  }
}

export interface ExpressSessionOptions extends Omit<SessionOptions, 'secret'> {
  /** Whether a login gives the session another id, as it should. */
  readonly regenerates?: boolean;
}

/**
 * Starts the shop with express-session, which keeps sessions at the server. Its flaws are there on purpose: scripts can
 * read the id, a mere visit begins a session, and that keeps its id at the login (session fixation).
 */
export async function startExpressSession(
  options: ExpressSessionOptions = {},
): Promise<SigningServer> {
  const secret = randomBytes(32).toString('hex');
  const { regenerates = false, ...others } = options;
  const app = createShop('express-session', {
    middleware: session({
      secret,
      resave: false,
      saveUninitialized: true,
      cookie: { httpOnly: false },
      ...others,
    }),
    read: ({ session: { user, basket } }) => ({ user, basket }),
    put({ session }, _, item) {
      session.basket = item;
    },
    async logIn(request, _, user) {
      const { basket } = request.session;
      if (regenerates) await new Promise((done) => request.session.regenerate(done));
      Object.assign(request.session, { basket, user });
    },
    logOut: (request, response) =>
      new Promise((done) => {
        request.session.destroy(() => {
          response.clearCookie(options.name ?? 'connect.sid');
          done();
        });
      }),
  });
  return { ...(await serve(app)), secret };
}
