import { isLocalHost } from '../cookie/host.ts';

/**
 * Whether a host serves development rather than users: this machine itself, or a name under `.test`, which no
 * public server can have (RFC 6761 section 6.2). Plain http is no fault there.
 */
export function isDevelopmentHost(host: string): boolean {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  return isLocalHost(name) || name === '0.0.0.0' || name === 'test' || name.endsWith('.test');
}
