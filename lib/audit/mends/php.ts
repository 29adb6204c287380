import { type FrameworkMends, TWO_WEEKS } from './recipe.ts';

const cookie = (option: string) => `setcookie('{name}', $value, [${option}]);`;

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
    {
      product: 'PHP',
      kind: 'own',
      file: '*.php',
      docs: 'https://www.php.net/manual/en/function.setcookie.php',
      code: { sameSite: cookie(`'samesite' => 'Lax', 'path' => '/'`) },
    },
  ],
};
