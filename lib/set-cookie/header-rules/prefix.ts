import { isIpAddress } from '../../cookie/host.ts';
import type { HeaderRule } from '../header-rule.ts';
import { hasPrefix, type NamePrefix } from '../name-prefix.ts';
import type { Reading } from '../reading.ts';

interface Demand {
  readonly code: string;
  readonly isMet: (reading: Reading) => boolean;
  /** The attribute that is at fault where it is there; else the prefix is. */
  readonly attribute?: string;
}

const SECURE: Demand = { code: 'prefixNeedsSecure', isMet: ({ cookie }) => cookie.secure };
const HTTPS: Demand = { code: 'prefixNeedsHttps', isMet: ({ isTrustworthy }) => isTrustworthy };
const HTTP_ONLY: Demand = { code: 'prefixNeedsHttpOnly', isMet: ({ cookie }) => cookie.httpOnly };
const RESPONSE: Demand = {
  code: 'prefixNeedsResponse',
  isMet: ({ request }) => request.via === 'http',
};
const ROOT: Demand = { code: 'prefixNeedsRootPath', isMet: hasRootPath, attribute: 'path' };
const NO_DOMAIN: Demand = {
  code: 'prefixNeedsNoDomain',
  isMet: hasNoDomain,
  attribute: 'domain',
};

/** The first that fits, as `__Host-Http-` is a `__Host-` too (section 5.7, steps 20 and 21; layered cookies). */
const PREFIXES: readonly (readonly [NamePrefix, readonly Demand[]])[] = [
  ['__Host-Http-', [SECURE, HTTPS, ROOT, NO_DOMAIN, HTTP_ONLY, RESPONSE]],
  ['__Host-', [SECURE, HTTPS, ROOT, NO_DOMAIN]],
  ['__Http-', [SECURE, HTTPS, HTTP_ONLY, RESPONSE]],
  ['__Secure-', [SECURE, HTTPS]],
];

/** What the prefix of a name demands. */
export const prefix: HeaderRule = (reading) => {
  const { cookie, parsed, last } = reading;
  const [found, demands = []] = PREFIXES.find(([each]) => hasPrefix(cookie.name, each)) ?? [];
  if (found === undefined) return [];
  const { start } = (parsed.bare ? parsed.value : parsed.name).span;
  return demands
    .filter(({ isMet }) => !isMet(reading))
    .map(({ code, attribute = '' }) => ({
      code,
      severity: 'reject',
      span: last.get(attribute)?.span ?? { start, end: start + found.length },
      params: [found],
      section: '4.1.3',
      chromium: 'InvalidPrefix',
    }));
};

function hasRootPath({ profile, last, cookie }: Reading): boolean {
  if (profile.hostPrefix === 'effective') return cookie.path === '/';
  return last.get('path')?.value.text === '/';
}

function hasNoDomain({ profile, last, cookie, url }: Reading): boolean {
  if (profile.hostPrefix === 'effective') return cookie.hostOnly;
  const domain = last.get('domain')?.value.text ?? '';
  return domain === '' || (isIpAddress(url.hostname) && domain === url.hostname);
}
