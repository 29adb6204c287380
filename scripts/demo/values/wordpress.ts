import { createHash } from 'node:crypto';
import { ALNUM, HEX, randomText } from './random.ts';

/** wp_generate_auth_cookie: user, expiry in seconds, token and HMAC. Returns name and value. */
export function wordpressLogin(site: string, now: number): readonly [string, string] {
  const hash = createHash('md5').update(site).digest('hex');
  const expiry = Math.floor(now / 1000) + 2 * 24 * 60 * 60;
  const parts = ['alice', expiry, randomText(ALNUM, 43), randomText(HEX, 64)];
  return [`wordpress_logged_in_${hash}`, encodeURIComponent(parts.join('|'))];
}
