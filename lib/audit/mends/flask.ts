import { pyJwt, setCookie } from '../code/python.ts';
import type { FrameworkMends } from '../code/recipe.ts';

/** https://flask.palletsprojects.com/en/stable/config/#SESSION_COOKIE_SECURE, and Flask-Login's remember_token. */
export const flask: FrameworkMends = {
  framework: 'Flask',
  makers: ['Flask / Starlette'],
  recipes: [
    {
      product: 'Flask',
      kind: 'session',
      file: 'app.py',
      docs: 'https://flask.palletsprojects.com/en/stable/config/#SESSION_COOKIE_SECURE',
      code: {
        secure: `app.config['SESSION_COOKIE_SECURE'] = True`,
        httpOnly: `app.config['SESSION_COOKIE_HTTPONLY'] = True`,
        sameSite: `app.config['SESSION_COOKIE_SAMESITE'] = 'Lax'`,
        hostOnly: `app.config['SESSION_COOKIE_DOMAIN'] = None`,
        hostPrefix: `app.config['SESSION_COOKIE_NAME'] = '__Host-{name}'`,
        lifetime: `app.config['PERMANENT_SESSION_LIFETIME'] = timedelta(days=14)`,
        partitioned: `app.config['SESSION_COOKIE_PARTITIONED'] = True  # Flask 3.1`,
      },
    },
    {
      product: 'Flask-Login',
      kind: 'remember',
      file: 'app.py',
      docs: 'https://flask-login.readthedocs.io/en/latest/#cookie-settings',
      code: {
        secure: `app.config['REMEMBER_COOKIE_SECURE'] = True`,
        httpOnly: `app.config['REMEMBER_COOKIE_HTTPONLY'] = True`,
        sameSite: `app.config['REMEMBER_COOKIE_SAMESITE'] = 'Lax'`,
        hostOnly: `app.config['REMEMBER_COOKIE_DOMAIN'] = None`,
        lifetime: `app.config['REMEMBER_COOKIE_DURATION'] = timedelta(days=14)`,
      },
    },
    setCookie({
      product: 'Flask',
      file: 'app.py',
      docs: 'https://flask.palletsprojects.com/en/stable/api/#flask.Response.set_cookie',
    }),
    {
      product: 'Flask-Session',
      kind: 'login',
      file: 'app.py',
      docs: 'https://flask-session.readthedocs.io/en/latest/security.html',
      code: { newId: 'app.session_interface.regenerate(session)' },
    },
    {
      product: 'Flask-JWT-Extended',
      kind: 'token',
      file: 'app.py',
      docs: 'https://flask-jwt-extended.readthedocs.io/en/stable/options.html#JWT_ACCESS_TOKEN_EXPIRES',
      code: { tokenExpiry: `app.config['JWT_ACCESS_TOKEN_EXPIRES'] = timedelta(minutes=15)` },
    },
    pyJwt('app.py'),
  ],
};
