import { createHmac, randomBytes } from 'node:crypto';
import { DEMO_SECRET } from './secret.ts';

/** express-session: uid-safe's 24 bytes, signed by cookie-signature, in percent-encoding. */
export function connectSid(): string {
  const id = randomBytes(24).toString('base64url');
  const signature = createHmac('sha256', DEMO_SECRET).update(id).digest('base64');
  return encodeURIComponent(`s:${id}.${signature.replace(/=+$/, '')}`);
}
