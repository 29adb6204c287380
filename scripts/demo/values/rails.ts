import { createCipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
import { HEX, randomText } from './random.ts';
import { DEMO_SECRET } from './secret.ts';

/** ActiveSupport::KeyGenerator with the defaults of Rails 7. */
const KEY = pbkdf2Sync(DEMO_SECRET, 'authenticated encrypted cookie', 1000, 32, 'sha256');

/** ActionDispatch's encrypted cookie store: AES-256-GCM, data, IV and tag in Base64 joined by `--`. */
export function railsSession(name: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', KEY, iv);
  const session = { session_id: randomText(HEX, 32), user_id: 1 };
  const message = Buffer.from(JSON.stringify(session)).toString('base64');
  const plain = JSON.stringify({ _rails: { message, exp: null, pur: `cookie.${name}` } });
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  const parts = [data, iv, cipher.getAuthTag()].map((part) => part.toString('base64'));
  return encodeURIComponent(parts.join('--'));
}
