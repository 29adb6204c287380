import { randomBytes } from 'node:crypto';

/** A host name that nobody used before, on a site of its own; the driven browsers find it on this machine. */
export function freshHost(subdomain = 'www'): string {
  return `${subdomain}.site-${randomBytes(4).toString('hex')}.test`;
}
