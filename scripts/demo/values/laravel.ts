import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { ALNUM, randomText } from './random.ts';
import { DEMO_SECRET } from './secret.ts';

/** An APP_KEY of 32 bytes, as AES-256 needs. */
export const LARAVEL_KEY = createHash('sha256').update(DEMO_SECRET).digest();

/** Illuminate\Encryption\Encrypter around Illuminate\Cookie\CookieValuePrefix: every cookie looks like this. */
export function laravelCookie(name: string, plain = randomText(ALNUM, 40)): string {
  const prefix = createHmac('sha1', LARAVEL_KEY).update(`${name}v2`).digest('hex');
  const bytes = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', LARAVEL_KEY, bytes);
  const iv = bytes.toString('base64');
  const value = cipher.update(`${prefix}|${plain}`, 'utf8', 'base64') + cipher.final('base64');
  const mac = createHmac('sha256', LARAVEL_KEY)
    .update(iv + value)
    .digest('hex');
  const envelope = JSON.stringify({ iv, value, mac, tag: '' });
  return encodeURIComponent(Buffer.from(envelope).toString('base64'));
}
