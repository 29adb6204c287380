import { known, type Maker } from '../maker.ts';

/** https://developer.wordpress.org/advanced-administration/wordpress/cookies/ */
export const wordpress: Maker = {
  name: 'WordPress',
  cookies: [
    known('auth-token', 'wordpress_*', /^[^|]+\|\d{10}\|/),
    known('preference', 'wp-settings-*'),
    known('other', 'wordpress_test_cookie wp_woocommerce_session_*'),
  ],
};
