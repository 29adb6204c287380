import { ownCookie } from '../code/own-cookie.ts';
import { phpJwt } from '../code/php.ts';
import { type FrameworkMends, TWO_WEEKS } from '../code/recipe.ts';

/** https://www.php.net/manual/en/session.configuration.php */
export const php: FrameworkMends = {
  framework: 'PHP',
  makers: ['PHP'],
  recipes: [
    {
      product: 'PHP',
      kind: 'session',
      file: 'php.ini',
      docs: 'https://www.php.net/manual/en/session.configuration.php',
      code: {
        secure: 'session.cookie_secure = 1',
        httpOnly: 'session.cookie_httponly = 1',
        // Since PHP 7.3.
        sameSite: 'session.cookie_samesite = "Lax"',
        hostOnly: 'session.cookie_domain = ""',
        hostPrefix: 'session.name = "__Host-{name}"',
        lifetime: `session.cookie_lifetime = ${TWO_WEEKS}`,
        partitioned: 'session.cookie_partitioned = 1 ; PHP 8.5',
      },
    },
    ownCookie(
      {
        product: 'PHP',
        file: '*.php',
        docs: 'https://www.php.net/manual/en/function.setcookie.php',
      },
      {
        secure: `'secure' => true`,
        httpOnly: `'httponly' => true`,
        lax: `'samesite' => 'Lax'`,
        none: `'samesite' => 'None'`,
        root: `'path' => '/'`,
        twoWeeks: `'expires' => time() + ${TWO_WEEKS}`,
        partitioned: `'partitioned' => true`,
      },
      (name, options) => `setcookie('${name}', $value, [${options}]);`,
    ),
    {
      product: 'PHP',
      kind: 'login',
      file: '*.php',
      docs: 'https://www.php.net/manual/en/function.session-regenerate-id.php',
      code: { newId: 'session_regenerate_id(true);' },
    },
    phpJwt('*.php'),
  ],
};
