import { randomBytes } from 'node:crypto';

/** AWS Application Load Balancer: an encrypted target. */
export function awsLoadBalancer(): string {
  return randomBytes(96).toString('base64');
}

/** F5 BIG-IP: address and port of the server, little-endian. */
export function bigIpServer(): string {
  return '1677787402.36895.0000';
}

/** Cloudflare's bot management. */
export function cloudflareBot(now: number): string {
  const part = (length: number) => randomBytes(length).toString('base64url');
  return `${part(32)}-${Math.floor(now / 1000)}-1.0.1.1-${part(60)}`;
}
