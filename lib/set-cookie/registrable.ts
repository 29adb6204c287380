import { isIpAddress } from '../cookie/host.ts';

/**
 * The widest domain that a cookie of `host` may have: the registrable domain, or null for a host that can
 * only have host-only cookies (IP addresses, public suffixes). `isPublicSuffix` is an argument, so that
 * rules need no list of their own.
 */
export function widestDomain(
  host: string,
  isPublicSuffix: (domain: string) => boolean,
): string | null {
  if (isIpAddress(host) || isPublicSuffix(host)) return null;
  const dot = host.indexOf('.');
  if (dot === -1) return null;
  return widestDomain(host.slice(dot + 1), isPublicSuffix) ?? host;
}
