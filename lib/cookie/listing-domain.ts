import { isIpAddress } from './host.ts';

/**
 * The domain to list cookies by so that every cookie a host can receive is among them: its last two
 * labels. They are the registrable domain or, under a suffix such as `co.uk`, something above it, so
 * that the listing may hold more than is wanted and never less; `coversHost` does the rest. Needs no
 * public suffix list, which would double the weight of the popup.
 */
export function listingDomain(host: string): string {
  return isIpAddress(host) ? host : host.split('.').slice(-2).join('.');
}
