import { createHmac } from 'node:crypto';
import { DEMO_SECRET } from './secret.ts';

/** RFC 7519, signed with HS256. */
export function jwt(claims: object): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${createHmac('sha256', DEMO_SECRET).update(signed).digest('base64url')}`;
}
