import { randomBytes } from 'node:crypto';
import cookieSession from 'cookie-session';
import type { SigningServer } from '../local-server.ts';
import { createShop, serve } from './shop.ts';

/**
 * Starts the shop with cookie-session, which keeps the session in one cookie and its signature in another. Its flaws are
 * there on purpose: scripts can read both, SameSite is left to the browser, and they last for half a year.
 */
export async function startCookieSession(
  options: CookieSessionInterfaces.CookieSessionOptions = {},
): Promise<SigningServer> {
  const secret = randomBytes(32).toString('hex');
  const app = createShop('cookie-session', {
    middleware: cookieSession({
      keys: [secret],
      httpOnly: false,
      maxAge: 180 * 24 * 60 * 60 * 1000,
      ...options,
    }),
    read: ({ session }) => ({ user: session?.user, basket: session?.basket }),
    put(request, _, item) {
      Object.assign(request.session ?? {}, { basket: item });
    },
    logIn(request, _, user) {
      Object.assign(request.session ?? {}, { user });
    },
    logOut(request) {
      // The types of express-session, which share the name, know of no null.
      Object.assign(request, { session: null });
    },
  });
  return { ...(await serve(app)), secret };
}
