import { pyJwt, setCookie } from '../code/python.ts';
import { type FrameworkMends, TWO_WEEKS } from '../code/recipe.ts';

const call = (option: string) => `app.add_middleware(SessionMiddleware, secret_key=…, ${option})`;

/**
 * FastAPI's session is Starlette's, which is HttpOnly whatever the settings.
 * https://www.starlette.io/middleware/#sessionmiddleware
 */
export const starlette: FrameworkMends = {
  framework: 'FastAPI / Starlette',
  makers: ['Flask / Starlette'],
  recipes: [
    {
      product: 'FastAPI / Starlette',
      kind: 'session',
      file: 'main.py',
      docs: 'https://www.starlette.io/middleware/#sessionmiddleware',
      code: {
        secure: call('https_only=True'),
        sameSite: call(`same_site='lax'`),
        hostOnly: call('domain=None'),
        hostPrefix: call(`session_cookie='__Host-{name}', https_only=True`),
        lifetime: call(`max_age=${TWO_WEEKS}`),
      },
    },
    setCookie({
      product: 'FastAPI / Starlette',
      file: 'main.py',
      docs: 'https://www.starlette.io/responses/#set-cookie',
    }),
    pyJwt('main.py'),
  ],
};
