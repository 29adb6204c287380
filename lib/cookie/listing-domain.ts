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

/**
 * Every domain whose cookies a host may receive: its own and its parents', down to two labels. To list by
 * them all where a listing by public suffix finds nothing (Firefox): `shop.example.co.uk` is then found by
 * `example.co.uk`, while `co.uk` answers with an empty list.
 */
export function listingDomains(host: string): string[] {
  if (isIpAddress(host)) return [host];
  const labels = host.split('.');
  const count = Math.max(1, labels.length - 1);
  return Array.from({ length: count }, (_, start) => labels.slice(start).join('.'));
}
