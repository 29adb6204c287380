import { isLocalHost } from '../../cookie/host.ts';

/** Whether cookies of a URL may be Secure: it is encrypted, or of this machine. */
export function isTrustworthy({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || protocol === 'wss:' || isLocalHost(hostname);
}
