import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { isPublicSuffix } from '../../../lib/cookie/site.ts';
import type { Issue, RuleContext } from '../../../lib/set-cookie/rule.ts';

/** 2027-01-01, in seconds. */
const NOW = 1_798_761_600;
const DAY = 86_400;

/** A context whose page is `www.example.com`, and where a host counts for nothing else. */
export function context(fields: Partial<RuleContext> = {}): RuleContext {
  return { now: NOW * 1000, hosts: ['www.example.com'], isPublicSuffix, ...fields };
}

/** What is not given here is that of a sound cookie of `www.example.com`. */
export const SOUND: Partial<Cookie> = { domain: 'www.example.com' };

interface Case {
  readonly issue: Issue;
  readonly cookie: Partial<Cookie>;
  readonly context?: Partial<RuleContext>;
}

const other = { topLevelSite: 'https://other.com', hasCrossSiteAncestor: true };

/** One line for an issue: code, severity, field, params and mend. */
function issue(
  code: string,
  severity: Issue['severity'],
  field: Issue['field'],
  params: readonly string[] = [],
  mend?: Partial<Cookie>,
): Issue {
  return mend ? { code, severity, field, params, mend } : { code, severity, field, params };
}

/** Cookies with something wrong, in the order of the rules: every code, and what each rule turns on. */
export const CASES: readonly Case[] = [
  { cookie: { name: '', value: '' }, issue: issue('emptyCookie', 'reject', 'name') },
  { cookie: { name: ' ', value: '\t' }, issue: issue('emptyCookie', 'reject', 'name') },
  { cookie: { name: '', value: '=x' }, issue: issue('namelessWithEquals', 'reject', 'name') },
  {
    cookie: { name: '', value: 'foo = bar=1' },
    issue: issue('nameInValue', 'reject', 'name', ['foo'], { name: 'foo', value: 'bar=1' }),
  },
  {
    cookie: { name: '', value: '__secure-' },
    issue: issue('namelessWithPrefix', 'reject', 'name'),
  },
  { cookie: { name: '', value: '__Host' }, issue: issue('nameless', 'warn', 'name') },
  {
    cookie: { name: '', value: 'v', storeId: 'firefox-default' },
    issue: issue('nameless', 'reject', 'name'),
  },

  {
    cookie: { name: ' a' },
    issue: issue('whitespaceAroundName', 'reject', 'name', [], { name: 'a' }),
  },
  {
    cookie: { value: 'a b\t' },
    issue: issue('whitespaceAroundValue', 'reject', 'value', [], { value: 'a b' }),
  },
  {
    cookie: { path: ' / ' },
    issue: issue('whitespaceAroundPath', 'reject', 'path', [], { path: '/' }),
  },

  {
    cookie: { name: 'a\rb' },
    issue: issue('terminatorInName', 'reject', 'name', ['U+000D CR'], { name: 'ab' }),
  },
  {
    cookie: { value: 'token\n' },
    issue: issue('terminatorInValue', 'reject', 'value', ['U+000A LF'], { value: 'token' }),
  },
  {
    cookie: { path: '/a\0b' },
    issue: issue('terminatorInPath', 'reject', 'path', ['U+0000 NUL'], { path: '/ab' }),
  },
  {
    cookie: { name: 'a\x7fb' },
    issue: issue('controlInName', 'reject', 'name', ['U+007F DEL'], { name: 'ab' }),
  },
  {
    cookie: { value: 'a\tb\x01' },
    issue: issue('controlInValue', 'reject', 'value', ['U+0009 TAB'], { value: 'ab' }),
  },
  {
    cookie: { path: '/\x1f' },
    issue: issue('controlInPath', 'reject', 'path', ['U+001F'], { path: '/' }),
  },
  {
    cookie: { name: 'a\ud800' },
    issue: issue('surrogateInName', 'reject', 'name', ['U+D800'], { name: 'a' }),
  },
  {
    cookie: { value: '😀\udc00' },
    issue: issue('surrogateInValue', 'reject', 'value', ['U+DC00'], { value: '😀' }),
  },
  {
    cookie: { path: '/\ud83dx' },
    issue: issue('surrogateInPath', 'reject', 'path', ['U+D83D'], { path: '/x' }),
  },
  {
    cookie: { name: 'a;b' },
    issue: issue('semicolonInName', 'reject', 'name', [';'], { name: 'a%3Bb' }),
  },
  {
    cookie: { value: ';a;' },
    issue: issue('semicolonInValue', 'reject', 'value', [';'], { value: '%3Ba%3B' }),
  },
  {
    cookie: { path: '/a;b' },
    issue: issue('semicolonInPath', 'reject', 'path', [';'], { path: '/a%3Bb' }),
  },
  {
    cookie: { name: '=a' },
    issue: issue('equalsInName', 'reject', 'name', [], { name: '%3Da' }),
  },
  {
    cookie: { name: '日本=' },
    issue: issue('nonAsciiName', 'warn', 'name', [], { name: '%E6%97%A5%E6%9C%AC=' }),
  },
  {
    cookie: { name: 'é', storeId: 'firefox-default' },
    issue: issue('nonAsciiName', 'warn', 'name', [], { name: '%C3%A9' }),
  },
  ...[
    ['日本', '%E6%97%A5%E6%9C%AC'],
    ['😀', '%F0%9F%98%80'],
  ].map(([name = '', encoded = '']) => ({
    cookie: { name, storeId: 'firefox-container-1' },
    issue: issue('nameCut', 'reject', 'name', [], { name: encoded }),
  })),

  {
    cookie: { name: 'a', value: 'v'.repeat(4096) },
    issue: issue('tooBig', 'reject', 'value', ['4097', '1']),
  },
  {
    cookie: { name: 'é'.repeat(2049), value: '' },
    issue: issue('tooBig', 'reject', 'name', ['4098', '2']),
  },

  {
    cookie: { domain: '.example.com' },
    issue: issue('domainWithWildcard', 'reject', 'domain', ['.example.com', 'example.com'], {
      domain: 'example.com',
      hostOnly: false,
    }),
  },
  {
    cookie: { domain: '*.example.com' },
    issue: issue('domainWithWildcard', 'reject', 'domain', ['*.example.com', 'example.com'], {
      domain: 'example.com',
      hostOnly: false,
    }),
  },
  {
    cookie: { domain: 'https://www.example.com:8443/a' },
    issue: issue(
      'domainWithExtras',
      'reject',
      'domain',
      ['https://www.example.com:8443/a', 'www.example.com'],
      { domain: 'www.example.com' },
    ),
  },
  {
    cookie: { domain: 'www.example.com ' },
    issue: issue('domainWithExtras', 'reject', 'domain', ['www.example.com ', 'www.example.com'], {
      domain: 'www.example.com',
    }),
  },
  ...['', '.', 'a..b', 'exam ple.com', 'example.com;x', '"example.com"', '1.2.3.999', '[::1'].map(
    (domain) => ({
      cookie: { domain },
      issue: issue('domainMalformed', 'reject', 'domain', [domain]),
    }),
  ),
  {
    cookie: { domain: `${'d'.repeat(64)}.com` },
    issue: issue('domainMalformed', 'reject', 'domain', [`${'d'.repeat(64)}.com`]),
  },
  {
    cookie: { domain: 'WWW.Example.com' },
    issue: issue(
      'domainNotCanonical',
      'rewrite',
      'domain',
      ['WWW.Example.com', 'www.example.com'],
      {
        domain: 'www.example.com',
      },
    ),
  },
  {
    cookie: { domain: 'bücher.example', hostOnly: false },
    context: { hosts: ['xn--bcher-kva.example'] },
    issue: issue(
      'domainNotCanonical',
      'rewrite',
      'domain',
      ['bücher.example', 'xn--bcher-kva.example'],
      { domain: 'xn--bcher-kva.example' },
    ),
  },

  {
    cookie: { domain: 'bücher.example', hostOnly: false, storeId: 'firefox-default' },
    context: { hosts: ['xn--bcher-kva.example'] },
    issue: issue(
      'domainNotCanonical',
      'reject',
      'domain',
      ['bücher.example', 'xn--bcher-kva.example'],
      { domain: 'xn--bcher-kva.example' },
    ),
  },

  {
    cookie: { domain: 'co.uk', hostOnly: false },
    context: { hosts: ['co.uk'] },
    issue: issue('suffixNeedsHostOnly', 'reject', 'domain', ['co.uk'], {
      domain: 'co.uk',
      hostOnly: true,
    }),
  },
  {
    cookie: { domain: 'localhost', hostOnly: false },
    context: { hosts: [] },
    issue: issue('suffixNeedsHostOnly', 'reject', 'domain', ['localhost'], {
      domain: 'localhost',
      hostOnly: true,
    }),
  },
  {
    cookie: { domain: 'co.uk', hostOnly: false },
    context: { hosts: ['a.b.example.co.uk'] },
    issue: issue('domainCoversSuffix', 'reject', 'domain', ['co.uk', 'example.co.uk'], {
      domain: 'example.co.uk',
      hostOnly: false,
    }),
  },
  {
    cookie: { domain: 'io', hostOnly: false },
    context: { hosts: ['github.io'] },
    issue: issue('domainCoversSuffix', 'reject', 'domain', ['io', 'github.io'], {
      domain: 'github.io',
      hostOnly: true,
    }),
  },
  {
    cookie: { domain: 'co.uk', hostOnly: false },
    issue: issue('domainIsSuffix', 'reject', 'domain', ['co.uk']),
  },
  {
    cookie: { domain: 'amazonaws.com', hostOnly: false },
    context: { hosts: ['bucket.s3.amazonaws.com'] },
    issue: issue(
      'domainAboveSuffix',
      'reject',
      'domain',
      ['amazonaws.com', 'bucket.s3.amazonaws.com'],
      { domain: 'bucket.s3.amazonaws.com', hostOnly: false },
    ),
  },

  {
    cookie: { domain: 'example.com' },
    issue: issue('domainTooNarrow', 'reject', 'domain', ['example.com', 'www.example.com'], {
      domain: 'example.com',
      hostOnly: false,
    }),
  },
  {
    cookie: { domain: 'other.com', hostOnly: false },
    context: { hosts: ['www.example.com', 'frame.example.org'] },
    issue: issue('domainElsewhere', 'reject', 'domain', ['other.com', 'www.example.com'], {
      domain: 'www.example.com',
      hostOnly: false,
    }),
  },
  {
    cookie: { domain: 'example.com.', hostOnly: false },
    issue: issue('domainElsewhere', 'reject', 'domain', ['example.com.', 'www.example.com'], {
      domain: 'www.example.com',
      hostOnly: false,
    }),
  },
  {
    cookie: { domain: 'com' },
    issue: issue('domainElsewhere', 'reject', 'domain', ['com', 'www.example.com'], {
      domain: 'www.example.com',
      hostOnly: true,
    }),
  },
  {
    cookie: { domain: 'example.com', hostOnly: false },
    context: { hosts: ['localhost'] },
    issue: issue('domainElsewhere', 'reject', 'domain', ['example.com', 'localhost'], {
      domain: 'localhost',
      hostOnly: true,
    }),
  },
  {
    // To cover sub-domains would break the prefix.
    cookie: { name: '__Host-a', domain: 'example.com', secure: true },
    issue: issue('domainElsewhere', 'reject', 'domain', ['example.com', 'www.example.com'], {
      domain: 'www.example.com',
      hostOnly: true,
    }),
  },
  ...['127.0.0.1', '[::1]'].map((domain) => ({
    cookie: { domain, hostOnly: false },
    context: { hosts: [domain] },
    issue: issue('ipIsHostOnly', 'rewrite', 'hostOnly', [domain], { hostOnly: true }),
  })),

  {
    cookie: { path: 'dir' },
    issue: issue('pathWithoutSlash', 'reject', 'path', ['dir', '/dir'], { path: '/dir' }),
  },
  {
    cookie: { path: '' },
    issue: issue('pathWithoutSlash', 'reject', 'path', ['', '/'], { path: '/' }),
  },
  {
    cookie: { path: 'https://www.example.com/dir?x' },
    issue: issue('pathWithoutSlash', 'reject', 'path', ['https://www.example.com/dir?x', '/dir'], {
      path: '/dir',
    }),
  },
  ...[
    ['/a b', '/a%20b'],
    ['/?x', '/%3Fx'],
    ['/a/..', '/'],
    ['/é', '/%C3%A9'],
  ].map(([path = '', encoded = '']) => ({
    cookie: { path },
    issue: issue('pathEncoded', 'rewrite', 'path', [path, encoded], { path: encoded }),
  })),
  {
    cookie: { path: '/a b', storeId: 'firefox-default' },
    issue: issue('pathBeyondUrl', 'warn', 'path', ['/a b', '/a%20b'], { path: '/a%20b' }),
  },
  {
    cookie: { path: `/${'p'.repeat(1024)}` },
    issue: issue('pathTooLong', 'reject', 'path', ['1025']),
  },
  {
    cookie: { domain: 'd'.repeat(1025) },
    issue: issue('domainTooLong', 'reject', 'domain', ['1025']),
  },

  {
    cookie: { expirationDate: Number.NaN },
    issue: issue('expiryInvalid', 'reject', 'expirationDate'),
  },
  {
    cookie: { expirationDate: Number.POSITIVE_INFINITY },
    issue: issue('expiryInvalid', 'reject', 'expirationDate'),
  },
  {
    cookie: { expirationDate: 1e300 },
    issue: issue('expiryInvalid', 'reject', 'expirationDate'),
  },
  { cookie: { expirationDate: NOW }, issue: issue('expired', 'warn', 'expirationDate') },
  { cookie: { expirationDate: -1 }, issue: issue('expired', 'warn', 'expirationDate') },
  {
    cookie: { expirationDate: NOW + 400 * DAY + 1 },
    issue: issue('expiryTooFar', 'rewrite', 'expirationDate', [], {
      expirationDate: NOW + 400 * DAY,
    }),
  },

  ...['__Secure-a', '__SECURE-', '__Host-a', '__Http-a', '__host-HTTP-a'].map((name) => ({
    cookie: { name, httpOnly: true },
    issue: issue('prefixNeedsSecure', 'reject', 'secure', [prefixOf(name)], { secure: true }),
  })),
  ...['__Host-a', '__Host-Http-a'].flatMap((name) => [
    {
      cookie: { name, secure: true, httpOnly: true, path: '/dir' },
      issue: issue('prefixNeedsRootPath', 'reject', 'path', ['__Host-'], { path: '/' }),
    },
    {
      cookie: { name, secure: true, httpOnly: true, hostOnly: false },
      issue: issue('prefixNeedsHostOnly', 'reject', 'hostOnly', ['__Host-'], { hostOnly: true }),
    },
  ]),
  ...['__Http-', '__Host-Http-'].map((prefix) => ({
    cookie: { name: `${prefix}a`, secure: true },
    issue: issue('prefixNeedsHttpOnly', 'reject', 'httpOnly', [prefix], { httpOnly: true }),
  })),
  {
    cookie: { sameSite: 'no_restriction' },
    issue: issue('sameSiteNoneNeedsSecure', 'reject', 'sameSite', [], { secure: true }),
  },
  {
    cookie: { partitionKey: other },
    issue: issue('partitionedNeedsSecure', 'reject', 'partitionKey', [], { secure: true }),
  },
  {
    cookie: { partitionKey: { topLevelSite: '', hasCrossSiteAncestor: false } },
    issue: issue('partitionSiteEmpty', 'rewrite', 'partitionKey', [], { partitionKey: null }),
  },
  {
    cookie: { partitionKey: { topLevelSite: '', hasCrossSiteAncestor: true } },
    issue: issue('partitionSiteEmpty', 'reject', 'partitionKey', [], { partitionKey: null }),
  },
  {
    cookie: { secure: true, partitionKey: { ...other, topLevelSite: 'https://www.other.com:1/' } },
    issue: issue(
      'partitionSiteTooLong',
      'rewrite',
      'partitionKey',
      ['https://www.other.com:1/', 'https://other.com'],
      { partitionKey: other },
    ),
  },
  {
    cookie: { secure: true, partitionKey: { ...other, topLevelSite: 'other.com' } },
    issue: issue(
      'partitionSiteWithoutScheme',
      'reject',
      'partitionKey',
      ['other.com', 'https://other.com'],
      { partitionKey: other },
    ),
  },
  {
    cookie: { secure: true, partitionKey: { ...other, topLevelSite: 'about:blank' } },
    issue: issue('partitionSiteMalformed', 'reject', 'partitionKey', ['about:blank']),
  },
  ...['https://other.com', 'http://example.com'].map((topLevelSite) => ({
    cookie: { secure: true, partitionKey: { topLevelSite, hasCrossSiteAncestor: false } },
    issue: issue(
      'partitionNeedsAncestor',
      'reject',
      'partitionKey',
      ['www.example.com', topLevelSite],
      { partitionKey: { topLevelSite, hasCrossSiteAncestor: true } },
    ),
  })),
  {
    cookie: { secure: true },
    context: { plainHosts: ['www.example.com'] },
    issue: issue('secureOverHttp', 'note', 'secure', ['www.example.com']),
  },
];

/** The prefix whose rule speaks first. */
function prefixOf(name: string): string {
  const prefixes = ['__Secure-', '__Host-', '__Http-'];
  return prefixes.find((prefix) => name.toLowerCase().startsWith(prefix.toLowerCase())) ?? '';
}

/** Cookies with nothing wrong, each close to a rule. */
export const SOUND_CASES: readonly [
  why: string,
  cookie: Partial<Cookie>,
  context?: Partial<RuleContext>,
][] = [
  ['a plain cookie', {}],
  ['an empty value', { value: '' }],
  ['= in the value', { value: 'a=b' }],
  ['comma, quote, backslash and space inside the value', { value: 'a, "b" \\' }],
  ['other spaces around name-like text', { value: '\u00a0' }],
  ['a C1 control character', { value: 'a\u0085b' }],
  ['text beyond ASCII in the value', { value: '日本語 😀' }],
  ['4,096 bytes', { name: 'a', value: 'v'.repeat(4095) }],
  ['a path of 1,024 bytes', { path: `/${'p'.repeat(1023)}` }],
  ['a percent-encoded path', { path: '/a%20b%3B' }],
  ['the parent domain', { domain: 'example.com', hostOnly: false }],
  [
    'a host with an underscore',
    { domain: 'my_app.example.com' },
    { hosts: ['my_app.example.com'] },
  ],
  ['a host with a trailing dot', { domain: 'example.com.' }, { hosts: ['example.com.'] }],
  ['a public suffix, host-only', { domain: 'co.uk' }, { hosts: ['co.uk'] }],
  ['localhost, host-only', { domain: 'localhost' }, { hosts: ['localhost'] }],
  ['an IP address, host-only', { domain: '[::1]' }, { hosts: ['[::1]'] }],
  ['a frame’s host', { domain: 'b.org' }, { hosts: ['www.example.com', 'b.org'] }],
  ['any host where none is given', { domain: 'other.com', hostOnly: false }, { hosts: [] }],
  ['a second ahead', { expirationDate: NOW + 1 }],
  ['400 days ahead', { expirationDate: NOW + 400 * DAY }],
  [
    '__Secure- over a domain',
    { name: '__Secure-a', secure: true, domain: 'example.com', hostOnly: false },
  ],
  ['__Host- that keeps its promise', { name: '__Host-a', secure: true }],
  ['__Http- under a path', { name: '__Http-a', secure: true, httpOnly: true, path: '/dir' }],
  ['__Host-Http- that keeps its promise', { name: '__Host-Http-a', secure: true, httpOnly: true }],
  ['a name that only looks guarded', { name: '__HostHttp-a', path: '/dir' }],
  ['SameSite=None with Secure', { sameSite: 'no_restriction', secure: true }],
  ['a partition of another site', { secure: true, partitionKey: other }],
  [
    'a partition of its own site',
    {
      secure: true,
      partitionKey: { topLevelSite: 'https://example.com', hasCrossSiteAncestor: false },
    },
  ],
  [
    'a partition below a file',
    { secure: true, partitionKey: { topLevelSite: 'file://', hasCrossSiteAncestor: true } },
  ],
  [
    'Secure on plain http at home',
    { domain: 'localhost', secure: true },
    { hosts: ['localhost'], plainHosts: ['localhost'] },
  ],
];
