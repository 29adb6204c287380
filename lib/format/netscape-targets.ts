import type { Cookie } from '../cookie/cookie.ts';
import type { CookieKey } from '../cookie/key.ts';
import { pythonDomain } from './python-host.ts';
import { withSubDomains } from './sub-domains.ts';

/** In what the readers of cookies.txt differ (curl 7.88, wget 1.21, yt-dlp 2023.03, Python 3.11, measured). */
export interface NetscapeTarget {
  /** The expiry of a session cookie. */
  readonly session: '0' | '';
  /** Whether `#HttpOnly_` is known; else such a line is a comment, and the cookie is lost. */
  readonly knowsHttpOnly: boolean;
  /** Whether the name may be empty; C programs that split by TAB then take the value for it. */
  readonly takesNameless: boolean;
  /** Whether it sends other characters as UTF-8; Python's http.client fails, and with it the whole request. */
  readonly sendsUtf8: boolean;
  /** The hosts that it sends Secure cookies to over plain http, as browsers do to all of this machine. */
  readonly trusted: readonly string[];
  /** What it calls a domain, dot in front or not. */
  readonly domain: (domain: string) => string;
  /** What it makes of a cookie. */
  readonly inUse: (cookie: Cookie) => Cookie;
  /** As what it tells a cookie from others. */
  readonly key: (cookie: Cookie) => CookieKey;
  /** What its users have to know, as comments. */
  readonly hints: readonly string[];
}

const CURL: NetscapeTarget = {
  session: '0',
  knowsHttpOnly: true,
  takesNameless: false,
  sendsUtf8: true,
  trusted: ['localhost', '127.0.0.1', '[::1]'],
  domain: withoutBrackets,
  inUse: withoutSlash,
  // Names and paths are compared whatever their case.
  key: (cookie) => {
    const { name, path } = withoutSlash(cookie);
    return { ...cookie, name: lowerCase(name), path: lowerCase(path) };
  },
  hints: [],
};

const WGET: NetscapeTarget = {
  ...CURL,
  knowsHttpOnly: false,
  trusted: [],
  inUse: (cookie) => cookie,
  // That of a host and that of its domain are the same to it.
  key: (cookie) => ({ ...cookie, hostOnly: false }),
  hints: ['# Wget takes every path that begins like that of a cookie for one below it.'],
};

const YT_DLP: NetscapeTarget = {
  session: '0',
  knowsHttpOnly: true,
  takesNameless: true,
  sendsUtf8: false,
  trusted: [],
  domain: pythonDomain,
  inUse: withSubDomains,
  key: (cookie) => cookie,
  hints: [],
};

const PYTHON: NetscapeTarget = {
  ...YT_DLP,
  // With 0 Python takes a session cookie for one that has expired.
  session: '',
  hints: [
    '# Session cookies are read with MozillaCookieJar.load(ignore_discard=True) only.',
    '# To sub-domains go cookies of the host alone, too, unless the jar was made with',
    '# policy=DefaultCookiePolicy(strict_ns_domain=DefaultCookiePolicy.DomainStrictNonDomain).',
  ],
};

const TARGETS: ReadonlyMap<string, NetscapeTarget> = new Map([
  ['curl', CURL],
  ['wget', WGET],
  ['yt-dlp', YT_DLP],
  ['python', PYTHON],
]);

export const NETSCAPE_PRESETS: readonly string[] = [...TARGETS.keys()];

export function netscapeTarget(preset: string | null): NetscapeTarget {
  return TARGETS.get(preset ?? '') ?? CURL;
}

function withoutSlash(cookie: Cookie): Cookie {
  return { ...cookie, path: cookie.path.replace(/(.)\/$/, '$1') };
}

/** In ASCII alone, as C programs have it. */
function lowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** C programs compare addresses as they are, not as they stand in URLs. */
function withoutBrackets(domain: string): string {
  return domain.replace(/^\[(.*)\]$/, '$1');
}
