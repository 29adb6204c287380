import type { FrameworkMends } from '../code/recipe.ts';

/**
 * WordPress makes its login cookies HttpOnly by itself and has no setting for SameSite. Whether they are Secure
 * follows from https in the addresses of the site.
 */
export const wordpress: FrameworkMends = {
  framework: 'WordPress',
  makers: ['WordPress'],
  recipes: [
    {
      product: 'WordPress',
      kind: 'session',
      file: 'wp-config.php',
      docs: 'https://developer.wordpress.org/advanced-administration/security/https/',
      code: {
        secure:
          "define( 'FORCE_SSL_ADMIN', true );\n" +
          "define( 'WP_HOME', 'https://www.example.com' );\n" +
          "define( 'WP_SITEURL', 'https://www.example.com' );",
        hostOnly: "define( 'COOKIE_DOMAIN', '' );",
      },
    },
    {
      product: 'WordPress',
      kind: 'session',
      file: 'functions.php',
      docs: 'https://developer.wordpress.org/reference/hooks/auth_cookie_expiration/',
      code: {
        lifetime: "add_filter( 'auth_cookie_expiration', fn() => 14 * DAY_IN_SECONDS );",
      },
    },
  ],
};
