import { getDomain, getPublicSuffix } from 'tldts';
import { isIpAddress } from './host.ts';
import { remember } from './remember.ts';

/** Private suffixes (`github.io`) count as suffixes, as in browsers; hosts come parsed and need no repair. */
const OPTIONS = { allowPrivateDomains: true, extractHostname: false } as const;

/**
 * The registrable domain of a host (eTLD+1): `www.example.co.uk` → `example.co.uk`. A host without one
 * stands for itself: IP addresses, `localhost`, single labels and public suffixes.
 */
export const registrableDomain = remember((host: string): string => {
  if (isIpAddress(host)) return host;
  const domain = getDomain(host, OPTIONS);
  if (domain === null) return host;
  // `example.com.` is another site than `example.com`; the list knows no trailing dot.
  return host.endsWith('.') ? `${domain}.` : domain;
});

/** Whether a domain is a public suffix, private ones and unlisted top-level labels included (publicsuffix.org). */
export function isPublicSuffix(domain: string): boolean {
  const name = domain.endsWith('.') ? domain.slice(0, -1) : domain;
  return name !== '' && getPublicSuffix(name, OPTIONS) === name;
}

/** The schemeful site of a URL: `https://www.example.com:8443/x` → `https://example.com`; '' where there is none. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  if (hostname === '' && protocol !== 'file:') return '';
  return `${protocol}//${registrableDomain(hostname)}`;
}

/** Whether two URLs belong to one schemeful site (HTML, "schemelessly same site" plus the scheme). */
export function isSameSite(urlA: string, urlB: string): boolean {
  const site = siteOf(urlA);
  return site !== '' && site === siteOf(urlB);
}
