import { pyJwt } from '../code/python.ts';
import type { FrameworkMends } from '../code/recipe.ts';

const set = (option: string) => `self.set_signed_cookie('{name}', value, ${option})`;

/** https://www.tornadoweb.org/en/stable/web.html#cookies */
export const tornado: FrameworkMends = {
  framework: 'Tornado',
  makers: ['Tornado'],
  recipes: [
    {
      product: 'Tornado',
      kind: 'session',
      file: 'app.py',
      docs: 'https://www.tornadoweb.org/en/stable/web.html#tornado.web.RequestHandler.set_signed_cookie',
      code: {
        secure: set('secure=True'),
        httpOnly: set('httponly=True'),
        sameSite: set(`samesite='Lax'`),
        hostOnly: set('domain=None'),
        hostPrefix: set(`secure=True, path='/'`).replace('{name}', '__Host-{name}'),
        lifetime: set('expires_days=14'),
      },
    },
    {
      product: 'Tornado',
      kind: 'csrf',
      file: 'app.py',
      docs: 'https://www.tornadoweb.org/en/stable/web.html#tornado.web.Application.settings',
      code: { secure: `Application(handlers, xsrf_cookie_kwargs={'secure': True})` },
    },
    pyJwt('app.py'),
  ],
};
