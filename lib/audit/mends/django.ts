import { pyJwt, setCookie } from '../code/python.ts';
import { type FrameworkMends, type Recipe, TWO_WEEKS } from '../code/recipe.ts';
import type { Wish } from '../finding.ts';

const SETTINGS = 'https://docs.djangoproject.com/en/stable/ref/settings/';

function settings(prefix: string, name: string): Partial<Record<Wish, string>> {
  return {
    secure: `${prefix}_SECURE = True`,
    httpOnly: `${prefix}_HTTPONLY = True`,
    // Since Django 2.1; 'Lax' is the default.
    sameSite: `${prefix}_SAMESITE = 'Lax'`,
    hostOnly: `${prefix}_DOMAIN = None`,
    hostPrefix: `${prefix}_NAME = '__Host-${name}'`,
    lifetime: `${prefix}_AGE = ${TWO_WEEKS}  # two weeks`,
  };
}

function recipe(kind: Recipe['kind'], prefix: string, anchor: string, names?: RegExp): Recipe {
  const docs = `${SETTINGS}#${anchor}`;
  const code = settings(prefix, '{name}');
  const { hostPrefix: _, ...others } = code;
  const common = { product: 'Django', kind, file: 'settings.py', docs };
  return names ? { ...common, names, code: others } : { ...common, code };
}

/** https://docs.djangoproject.com/en/stable/ref/settings/#sessions */
export const django: FrameworkMends = {
  framework: 'Django',
  makers: ['Django'],
  recipes: [
    recipe('session', 'SESSION_COOKIE', 'session-cookie-secure'),
    recipe('csrf', 'CSRF_COOKIE', 'csrf-cookie-secure'),
    recipe('own', 'LANGUAGE_COOKIE', 'language-cookie-secure', /^django_language$/),
    // Messages that are kept in a cookie follow the settings of the session.
    recipe('own', 'SESSION_COOKIE', 'session-cookie-secure', /^messages$/),
    setCookie({
      product: 'Django',
      file: 'views.py',
      docs: 'https://docs.djangoproject.com/en/stable/ref/request-response/#django.http.HttpResponse.set_cookie',
    }),
    {
      product: 'Django',
      kind: 'login',
      file: 'views.py',
      docs: 'https://docs.djangoproject.com/en/stable/topics/http/sessions/#django.contrib.sessions.backends.base.SessionBase.cycle_key',
      // What login() of django.contrib.auth does by itself.
      code: { newId: 'request.session.cycle_key()' },
    },
    pyJwt('views.py'),
  ],
};
