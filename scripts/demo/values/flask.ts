import { createHmac } from 'node:crypto';
import { DEMO_SECRET } from './secret.ts';

/** Flask's SecureCookieSessionInterface: itsdangerous' URLSafeTimedSerializer with HMAC-SHA1. */
export function flaskSession(data: object, now: number): string {
  const payload = Buffer.from(JSON.stringify(data)).toString('base64url');
  const seconds = Buffer.alloc(4);
  seconds.writeUInt32BE(Math.floor(now / 1000));
  const signed = `${payload}.${seconds.toString('base64url')}`;
  const key = createHmac('sha1', DEMO_SECRET).update('cookie-session').digest();
  return `${signed}.${createHmac('sha1', key).update(signed).digest('base64url')}`;
}
