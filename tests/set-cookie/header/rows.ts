import type { Severity } from '../../../lib/set-cookie/rule.ts';
import type { SetCookieRequest } from '../../../lib/set-cookie/verdict.ts';
import { AROUND, EMBEDDED, NOW, PLAIN } from './request.ts';

/** What a browser finds in a header. */
export interface Row {
  readonly browser: 'chromium' | 'firefox';
  readonly header: string;
  readonly code: string;
  readonly severity: Severity;
  /** The text at fault; null where it is none of the header's. */
  readonly marked: string | null;
  /** Chromium's own reason. */
  readonly reason?: string;
  readonly request?: Partial<SetCookieRequest>;
  readonly thirdParty?: 'blocked';
}

const LONG = 'x'.repeat(1025);
const BIG = 'v'.repeat(4096);
const SCRIPT = { via: 'script' } as const;
const IP = { url: 'https://1.2.3.4/' } as const;

/** One or more headers for every code. */
export const ROWS: readonly Row[] = [
  row('chromium', 'a=1\0', 'nulInResponse', 'reject', '\0'),
  row('chromium', 'a=1\r; Secure', 'cutAtLineBreak', 'rewrite', '\r; Secure'),
  row('firefox', 'a=1\n; Secure', 'cutAtLineBreak', 'rewrite', '\n; Secure'),
  row('firefox', 'a=1\n', 'lineBreakFromScript', 'reject', '\n', 'DisallowedCharacter', SCRIPT),
  row('chromium', 'a=x\ty', 'controlCharacter', 'reject', '\t', 'DisallowedCharacter'),
  row('chromium', 'a=1; foo=\x01', 'controlCharacter', 'reject', '\x01', 'DisallowedCharacter'),
  row('firefox', 'a=1\r', 'controlCharacter', 'reject', '\r', 'DisallowedCharacter'),
  row('firefox', 'a=1; Path=/\t/', 'controlCharacter', 'reject', '\t', 'DisallowedCharacter'),
  row('chromium', '; Secure', 'noContent', 'reject', null, 'NoCookieContent'),
  row('firefox', ' = ', 'noContent', 'reject', '= ', 'NoCookieContent'),
  row('chromium', '=__Host-a', 'namelessWithPrefix', 'reject', '__Host-a', 'InvalidPrefix'),
  row('chromium', '__secure-a', 'namelessWithPrefix', 'reject', '__secure-a', 'InvalidPrefix'),
  row('chromium', '=a=1', 'namelessWithEquals', 'reject', 'a=1'),
  row('firefox', '=a', 'namelessRefused', 'reject', 'a'),
  row('chromium', '=a', 'namelessStored', 'warn', 'a'),
  row('firefox', 'a; Secure', 'bareIsName', 'rewrite', 'a'),
  row('chromium', 'a; Secure', 'bareIsValue', 'rewrite', 'a'),
  row('chromium', `a=${BIG}`, 'tooBig', 'reject', `a=${BIG}`, 'NameValuePairExceedsMaxSize'),
  row('chromium', `a=1; Path=/${LONG}`, 'attributeTooLong', 'rewrite', `Path=/${LONG}`),
  row('chromium', `a=1; Secure=${LONG}`, 'attributeTooLong', 'rewrite', `Secure=${LONG}`),
  row(
    'chromium',
    'a=1; Domain=example.com:80',
    'domainMalformed',
    'reject',
    'example.com:80',
    'InvalidDomain',
  ),
  row(
    'firefox',
    'a=1; Domain=bücher.com',
    'domainNotAscii',
    'reject',
    'bücher.com',
    'InvalidDomain',
  ),
  row('chromium', 'a=1; Domain=com', 'domainIsSuffix', 'reject', 'com', 'InvalidDomain'),
  row(
    'firefox',
    'a=1; Domain=x.www.example.com',
    'domainTooNarrow',
    'reject',
    'x.www.example.com',
    'InvalidDomain',
  ),
  row(
    'chromium',
    'a=1; Domain=other.com',
    'domainElsewhere',
    'reject',
    'other.com',
    'InvalidDomain',
  ),
  row('chromium', 'a=1; Domain=3.4', 'domainOfHostOnlyHost', 'reject', '3.4', 'InvalidDomain', IP),
  row('chromium', 'a=1; Domain=', 'domainEmpty', 'warn', 'Domain='),
  row('firefox', 'a=1; Domain=example.com; Domain', 'domainEmpty', 'rewrite', 'Domain'),
  row(
    'chromium',
    'a=1; Domain=1.2.3.4',
    'domainHostOnly',
    'rewrite',
    'Domain=1.2.3.4',
    undefined,
    IP,
  ),
  row('chromium', 'a=1; Domain=.example.com', 'domainDot', 'note', 'Domain=.example.com'),
  row('chromium', 'a=1; Domain=ｅxample.com', 'domainCanonical', 'rewrite', 'Domain=ｅxample.com'),
  row('chromium', 'a=1; Path=x', 'pathIgnored', 'rewrite', 'Path=x'),
  row('firefox', 'a=1', 'pathDefault', 'note', null),
  row('chromium', '__Secure-a=1', 'prefixNeedsSecure', 'reject', '__Secure-', 'InvalidPrefix'),
  row(
    'firefox',
    '__http-a=1; Secure; HttpOnly',
    'prefixNeedsHttps',
    'reject',
    '__http-',
    'InvalidPrefix',
    PLAIN,
  ),
  row(
    'chromium',
    '__Http-a=1; Secure',
    'prefixNeedsHttpOnly',
    'reject',
    '__Http-',
    'InvalidPrefix',
  ),
  row(
    'chromium',
    '__Host-Http-a=1; Secure; Path=/',
    'prefixNeedsHttpOnly',
    'reject',
    '__Host-Http-',
    'InvalidPrefix',
  ),
  row(
    'chromium',
    '__Http-a=1; Secure',
    'prefixNeedsResponse',
    'reject',
    '__Http-',
    'InvalidPrefix',
    SCRIPT,
  ),
  row(
    'chromium',
    '__Host-a=1; Secure',
    'prefixNeedsRootPath',
    'reject',
    '__Host-',
    'InvalidPrefix',
    { url: 'https://www.example.com/' },
  ),
  row(
    'chromium',
    '__Host-a=1; Secure; Path=/x',
    'prefixNeedsRootPath',
    'reject',
    'Path=/x',
    'InvalidPrefix',
  ),
  row('firefox', '__Host-a=1; Secure', 'prefixNeedsRootPath', 'reject', '__Host-', 'InvalidPrefix'),
  row(
    'chromium',
    '__Host-a=1; Secure; Path=/; Domain=example.com',
    'prefixNeedsNoDomain',
    'reject',
    'Domain=example.com',
    'InvalidPrefix',
  ),
  row('firefox', 'a=1; Secure', 'secureOverHttp', 'reject', 'Secure', 'SecureOnly', PLAIN),
  row('chromium', 'a=1; HttpOnly', 'httpOnlyFromScript', 'reject', 'HttpOnly', undefined, SCRIPT),
  row(
    'chromium',
    'a=1; SameSite=None',
    'sameSiteNoneNeedsSecure',
    'reject',
    'SameSite=None',
    'SameSiteNoneInsecure',
  ),
  row(
    'firefox',
    'a=1; SameSite=Strict',
    'crossSiteStrict',
    'reject',
    'SameSite=Strict',
    'SchemefulSameSiteStrict',
    EMBEDDED,
  ),
  row(
    'chromium',
    'a=1; SameSite=Lax',
    'crossSiteLax',
    'reject',
    'SameSite=Lax',
    'SchemefulSameSiteLax',
    EMBEDDED,
  ),
  row(
    'chromium',
    'a=1',
    'crossSiteUnset',
    'reject',
    null,
    'SchemefulSameSiteUnspecifiedTreatedAsLax',
    EMBEDDED,
  ),
  row(
    'chromium',
    'a=1; SameSite=Lax',
    'crossSiteLax',
    'reject',
    'SameSite=Lax',
    'SchemefulSameSiteLax',
    AROUND,
  ),
  row(
    'firefox',
    'a=1; SameSite=Strict',
    'crossSiteStrict',
    'reject',
    'SameSite=Strict',
    'SchemefulSameSiteStrict',
    AROUND,
  ),
  row('chromium', 'a=1; SameSite=x', 'sameSiteUnknown', 'rewrite', 'SameSite=x'),
  row('chromium', 'a=1', 'sameSiteAsLax', 'note', null),
  row('firefox', 'a=1', 'sameSiteMissing', 'note', null),
  row('firefox', 'a=1; Partitioned', 'partitionedNeedsSecure', 'reject', 'Partitioned'),
  row('firefox', 'a=1', 'thirdPartyPartitioned', 'rewrite', null, undefined, EMBEDDED),
  row('chromium', 'a=1; SameSite=None; Secure', 'thirdParty', 'warn', null, undefined, EMBEDDED),
  {
    ...row(
      'chromium',
      'a=1; SameSite=None; Secure',
      'thirdPartyBlocked',
      'reject',
      null,
      'UserPreferences',
      EMBEDDED,
    ),
    thirdParty: 'blocked',
  },
  row('chromium', 'a=1; Expires=tomorrow', 'expiresInvalid', 'rewrite', 'Expires=tomorrow'),
  row('firefox', 'a=1; Max-Age=+1', 'maxAgeInvalid', 'rewrite', 'Max-Age=+1'),
  row('chromium', 'a=1; Max-Age=34560001', 'lifetimeClipped', 'rewrite', 'Max-Age=34560001'),
  row('chromium', 'a=1; Max-Age=0', 'expired', 'note', 'Max-Age=0'),
  row(
    'chromium',
    'a=1; Max-Age=9; Expires=01 Mar 2027 10:20:30',
    'maxAgeWins',
    'note',
    'Expires=01 Mar 2027 10:20:30',
  ),
  row(
    'firefox',
    'a=1; Expires=01 Mar 2027 10:20:30',
    'clockSkew',
    'rewrite',
    'Expires=01 Mar 2027 10:20:30',
    undefined,
    { date: NOW - 60_000 },
  ),
  row(
    'chromium',
    'a=1; Expires=01 Mar 2027 10:20:30 PST',
    'dateDialect',
    'warn',
    '01 Mar 2027 10:20:30 PST',
  ),
  row('chromium', 'a=1; Path=/x; Path=/', 'attributeRepeated', 'warn', 'Path=/x'),
  row('chromium', 'a=1; MaxAge=5', 'attributeUnknown', 'warn', 'MaxAge=5'),
  row('chromium', 'a=1; Secure=false', 'flagValueIgnored', 'warn', 'Secure=false'),
  row('chromium', 'a=1; HttpOnly=true', 'flagValueIgnored', 'note', 'HttpOnly=true'),
  row('chromium', 'a=é', 'nonAscii', 'warn', 'é'),
  row('chromium', 'a="1"', 'quotesKept', 'note', '"1"'),
];

function row(
  browser: Row['browser'],
  header: string,
  code: string,
  severity: Severity,
  marked: string | null,
  reason?: string,
  request?: Partial<SetCookieRequest>,
): Row {
  const base = { browser, header, code, severity, marked };
  return { ...base, ...(reason && { reason }), ...(request && { request }) };
}

/** What only a jar makes of a header; their rows are in the test of the jar. */
export const JAR_CODES: readonly string[] = [
  'overwriteSecure',
  'overwriteHttpOnly',
  'noRoom',
  'evicted',
  'evictedFromPartition',
];
