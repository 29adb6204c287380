import fc from 'fast-check';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { ownPartition } from '../../lib/format/complete.ts';
import { refusal } from '../../lib/set-cookie/refusal.ts';
import { trimWhitespace } from '../../lib/set-cookie/text-field.ts';

/** As many as let every kind of character meet every kind of place; a browser holds 180 of one site. */
const COUNT = 200;
const SEED = 20_260_807;

/** What means something to a shell, a header, a file or a language, or takes more than one byte. */
const NASTY = [
  ...'aZ09_-.:/\\\'"`$%^!&|<>(){}[]*?#~+=@, ',
  ...['é', 'ü', '漢', '😀', '\u00a0', '\u2028', '\u200b', '\ufeff', '\t', '\\"', '""', "''"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: variables of shells
  ...'$(x) ${x} %PATH% %3D %% =" ": !! `x` -- TRUE #HttpOnly_ {{x}} \\n'.split(' '),
];

const text = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...NASTY), maxLength }).map(trimWhitespace);

const value = fc.oneof(
  { weight: 6, arbitrary: text(8) },
  // Quotes at both ends, which some programs take for their own.
  { weight: 2, arbitrary: text(5).map((each) => `"${each}"`) },
  // JSON as Python's SimpleCookie quotes it.
  { weight: 1, arbitrary: fc.constantFrom('', '', '"{\\"a\\": 1}"') },
);

/** Few, so that most have namesakes at other places; now and then there is none at all. */
const NAMES = fc
  .sample(text(5), { seed: SEED, numRuns: 30 })
  .map((each) => trimWhitespace(each.replaceAll('=', '')))
  .concat('id', '__Secure-id', '__proto__', '');

const place = fc.constantFrom(
  { domain: 'clients.test', hostOnly: true },
  { domain: 'clients.test', hostOnly: false },
  { domain: 'shop.clients.test', hostOnly: true },
  { domain: 'shop.clients.test', hostOnly: false },
  { domain: 'other.test', hostOnly: true },
  { domain: 'other.test', hostOnly: false },
  { domain: 'deep.other.test', hostOnly: false },
  { domain: 'localhost', hostOnly: true },
  { domain: 'app.localhost', hostOnly: true },
  { domain: '127.0.0.1', hostOnly: true },
  { domain: '[::1]', hostOnly: true },
);

/** Where a client goes: by both schemes, to hosts within domains, to paths within paths and beside them. */
export const ADDRESSES = [
  'https://clients.test/app/deep/page?x=1',
  'http://clients.test/app/',
  'https://shop.clients.test/app/deep/',
  'http://shop.clients.test/application',
  'https://other.test/app',
  'https://deep.other.test/',
  'http://deep.other.test/app/deep',
  'http://localhost/app/',
  'https://localhost/app/deep',
  'http://app.localhost/',
  'http://127.0.0.1/app',
  'http://[::1]/app',
] as const;

const DAY = 24 * 60 * 60;

const cookie = (now: number): fc.Arbitrary<Cookie> =>
  fc
    .record({
      name: fc.constantFrom(...NAMES),
      value,
      place,
      path: fc.constantFrom('/', '/', '/app', '/app/', '/app/deep', '/App'),
      secure: fc.boolean(),
      httpOnly: fc.boolean(),
      sameSite: fc.constantFrom('no_restriction', 'lax', 'strict', 'unspecified'),
      daysLeft: fc.constantFrom(null, null, -1, 60, 300),
      isPartitioned: fc.nat({ max: 12 }).map((number) => number === 0),
    })
    .map(({ place: { domain, hostOnly }, daysLeft, isPartitioned, ...rest }) => ({
      ...rest,
      domain,
      hostOnly,
      secure: rest.secure || isPartitioned,
      expirationDate: daysLeft === null ? null : now / 1000 + daysLeft * DAY,
      storeId: '0',
      partitionKey: isPartitioned ? ownPartition(domain) : null,
      firstPartyDomain: '',
    }));

/** The same every time, but for their expiry, which counts from `now` (milliseconds); those of yesterday have expired. */
export function nastyCookies(now: number): readonly Cookie[] {
  const pool = fc.sample(cookie(now), { seed: SEED, numRuns: 2 * COUNT });
  const byKey = new Map(pool.filter(isStored).map((each) => [keyId(each), each]));
  const cookies = [...byKey.values()].slice(0, COUNT);
  if (cookies.length < COUNT) throw new Error(`There are only ${cookies.length} cookies`);
  return cookies;
}

/** Whether browsers store it, were it not for its expiry. */
function isStored(each: Cookie): boolean {
  return refusal({ ...each, expirationDate: null }, 0) === null;
}
