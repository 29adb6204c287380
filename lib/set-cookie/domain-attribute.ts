import { domainMatch } from '../cookie/domain-match.ts';
import { isIpAddress } from '../cookie/host.ts';
import { isPublicSuffix, registrableDomain } from '../cookie/site.ts';
import type { Profile } from './profiles/profile.ts';

/** What is wrong with a Domain attribute. */
export type DomainProblem =
  | 'malformed'
  | 'notAscii'
  | 'publicSuffix'
  | 'subdomain'
  | 'elsewhere'
  | 'hostOnlyHost';

/** What a Domain attribute makes of the cookie. */
export interface DomainReading {
  readonly domain: string;
  readonly hostOnly: boolean;
  /** null where the cookie can be stored. */
  readonly problem: DomainProblem | null;
}

/** What a host name never has, and the URL parser would cut off, swallow or decode. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const NOT_IN_HOSTS = /[\x00-\x20%/?#@\\:<>^|[\]\x7f]/;

/**
 * What the Domain attribute means to a response of `host` (RFC 6265bis section 5.7, steps 7 to 10): one leading dot
 * does not count; a host that is no more than an address or a public suffix can only name itself, and is host-only.
 */
export function readDomain(attribute: string, host: string, profile: Profile): DomainReading {
  if (attribute === '') return { domain: host, hostOnly: true, problem: null };
  const written = attribute.replace(/^\./, '').toLowerCase();
  const hasNoSites = isIpAddress(host) || isPublicSuffix(host) || host.endsWith('..');
  if (hasNoSites) {
    const problem = written === host ? null : 'hostOnlyHost';
    return { domain: written || attribute, hostOnly: true, problem };
  }
  const domain = profile.domainForms === 'any' ? asciiHost(written) : written;
  if (domain === null) return { domain: written, hostOnly: false, problem: 'malformed' };
  return { domain, hostOnly: false, problem: problemOf(domain, host, written) };
}

function problemOf(domain: string, host: string, written: string): DomainProblem | null {
  if (domainMatch(host, domain)) {
    return registrableDomain(domain) === registrableDomain(host) && !isPublicSuffix(domain)
      ? null
      : 'publicSuffix';
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: anything beyond ASCII
  if (/[^\x00-\x7f]/.test(domain)) return 'notAscii';
  if (NOT_IN_HOSTS.test(written) || domain === '' || domain.startsWith('.')) return 'malformed';
  return domainMatch(domain, host) ? 'subdomain' : 'elsewhere';
}

/** The host in the form that requests have it: lower case and punycode; null for no host. */
function asciiHost(text: string): string | null {
  if (NOT_IN_HOSTS.test(text)) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  const url = `http://${text}`;
  return URL.canParse(url) ? new URL(url).hostname : null;
}
