import { isIpAddress } from './host.ts';
import { isPublicSuffix, registrableDomain } from './site.ts';

/**
 * The WebExtension match patterns that give access to every cookie of a host's site: both schemes, since a
 * cookie belongs to neither, and the registrable domain with all its sub-domains. No pattern names a port:
 * one without matches them all. Hosts that can have no domain cookies (IP addresses, `localhost`, public
 * suffixes) get a pattern of their own alone.
 */
export function sitePatterns(host: string): string[] {
  if (host === '') return [];
  const site = registrableDomain(bracketed(host));
  const isAlone = isIpAddress(site) || isPublicSuffix(site);
  return [`*://${isAlone ? '' : '*.'}${site}/*`];
}

/** Patterns, like URLs, write IPv6 addresses in brackets. */
function bracketed(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}
