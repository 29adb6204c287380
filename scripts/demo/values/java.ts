import { randomUUID } from 'node:crypto';
import { HEX, randomText } from './random.ts';

/** Tomcat's StandardSessionIdGenerator: 16 bytes, and the route of a cluster node. */
export function jSessionId(): string {
  return `${randomText(HEX, 32).toUpperCase()}.node1`;
}

/** Spring Session's DefaultCookieSerializer: the UUID in Base64. */
export function springSession(): string {
  return Buffer.from(randomUUID()).toString('base64');
}
