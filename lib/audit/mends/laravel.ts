import { ownCookie } from '../code/own-cookie.ts';
import { phpJwt } from '../code/php.ts';
import type { FrameworkMends } from '../code/recipe.ts';

const SESSION = {
  product: 'Laravel',
  file: '.env',
  docs: 'https://laravel.com/docs/session#configuration',
} as const;

/** The variables that `config/session.php` reads; before Laravel 11 it has to name some of them itself. */
const CODE = {
  secure: 'SESSION_SECURE_COOKIE=true',
  httpOnly: 'SESSION_HTTP_ONLY=true',
  sameSite: 'SESSION_SAME_SITE=lax',
  hostOnly: 'SESSION_DOMAIN=null',
  partitioned: 'SESSION_PARTITIONED_COOKIE=true',
} as const;

/** https://laravel.com/docs/session; XSRF-TOKEN and remembered logins follow the session's settings. */
export const laravel: FrameworkMends = {
  framework: 'Laravel',
  makers: ['Laravel'],
  recipes: [
    {
      ...SESSION,
      kind: 'session',
      code: {
        ...CODE,
        hostPrefix: 'SESSION_COOKIE=__Host-{name}',
        lifetime: 'SESSION_LIFETIME=120  # minutes',
      },
    },
    { ...SESSION, kind: 'csrf', code: CODE },
    { ...SESSION, kind: 'remember', code: CODE },
    {
      product: 'Laravel',
      kind: 'remember',
      file: 'config/auth.php',
      docs: 'https://laravel.com/docs/authentication#remembering-users',
      code: {
        lifetime: `'guards' => ['web' => ['driver' => 'session', 'provider' => 'users', 'remember' => 20160]], // minutes`,
      },
    },
    ownCookie(
      {
        product: 'Laravel',
        file: 'app/Http/Controllers',
        docs: 'https://laravel.com/docs/responses#attaching-cookies-to-responses',
      },
      {
        secure: 'secure: true',
        httpOnly: 'httpOnly: true',
        lax: `sameSite: 'lax'`,
        none: `sameSite: 'none'`,
        root: `path: '/'`,
        twoWeeks: 'minutes: 20160',
      },
      (name, options) => `Cookie::queue(cookie('${name}', $value, ${options}));`,
    ),
    {
      product: 'Laravel',
      kind: 'login',
      file: 'app/Http/Controllers',
      docs: 'https://laravel.com/docs/session#regenerating-the-session-id',
      code: { newId: '$request->session()->regenerate();' },
    },
    phpJwt('app/Http/Controllers'),
  ],
};
