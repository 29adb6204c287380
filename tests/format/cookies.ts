import fc from 'fast-check';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { WriteOptions } from '../../lib/format/format.ts';
import { cookie as plainCookie } from '../fixtures/cookie.ts';

/** 2027-01-01, in milliseconds. */
export const NOW = 1_798_761_600_000;

/** The page whose cookies are exported. */
export const URL = 'https://www.example.com/app/page?x=1';

export function options(fields: Partial<WriteOptions> = {}): WriteOptions {
  return { preset: null, url: URL, now: NOW, origins: [], ...fields };
}

/** A cookie of the page; only what matters is given. */
export function cookie(fields: Partial<Cookie> = {}): Cookie {
  return plainCookie({ name: 'a', value: '1', domain: 'www.example.com', ...fields });
}

/** What means something to a shell, a spreadsheet, Markdown or a language, or is not what it looks like. */
const NASTY = [
  ...'aZ09_-.:/\\\'"`$%^!&|<>(){}[]*?#~+=@,',
  ...'é ü 漢 😀 ＝ \u2019 \u202e \u200b \ufeff'.split(' '),
  ...`'@ @' "@ ^" \\" \\' $(x) $\{x} %PATH% !! \`x\` =cmd| --> \`\`\` __proto__`.split(' '),
  ...'TRUE #HttpOnly_ Cookie: Set-Cookie: __Host-'.split(' '),
];

/** What most formats cannot hold, or not everywhere. */
const NASTIER = [...NASTY, ...' \t;\n\r\0\x07\x1b\x7f\u00a0\u2028\u0085\ud800', '\r\n'];

/** Mostly what means something somewhere. */
export const anyText = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: fc.constantFrom(...NASTY) }) },
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...NASTIER), maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const partitionKey = fc.record({
  topLevelSite: fc.constantFrom('https://example.com', 'https://shop.test'),
  hasCrossSiteAncestor: fc.boolean(),
});

const wildCookie: fc.Arbitrary<Cookie> = fc.record({
  name: anyText,
  value: anyText,
  domain: fc.constantFrom(
    'www.example.com',
    'example.com',
    'other.test',
    '[::1]',
    'xn--bcher-kva.test',
  ),
  hostOnly: fc.boolean(),
  path: fc.oneof(
    fc.constantFrom('', '/', '/elsewhere'),
    anyText,
    anyText.map((each) => `/${each}`),
  ),
  secure: fc.boolean(),
  httpOnly: fc.boolean(),
  sameSite: fc.constantFrom('no_restriction', 'lax', 'strict', 'unspecified'),
  expirationDate: fc.oneof(
    fc.constant(null),
    fc.constantFrom(0, -1, 0.5, 1e12, 1e21, NOW / 1000 + 0.123456),
    fc.nat({ max: 5_000_000_000 }),
  ),
  storeId: fc.constantFrom('0', '1', 'firefox-default', 'firefox-container-2'),
  partitionKey: fc.option(partitionKey),
  firstPartyDomain: fc.constantFrom('', '', 'example.com'),
});

/** What the page would be sent, whatever its name and value are. */
const sentCookie: fc.Arbitrary<Cookie> = fc
  .record({
    wild: wildCookie,
    where: fc.constantFrom(
      { domain: 'www.example.com', hostOnly: true },
      { domain: 'example.com', hostOnly: false },
    ),
    path: fc.constantFrom('/', '/app', '/app/', '/app/page'),
    expirationDate: fc.option(
      fc.double({ min: NOW / 1000 + 1, max: NOW / 1000 + 34_560_000, noNaN: true }),
    ),
  })
  .map(({ wild, where, path, expirationDate }) => ({
    ...wild,
    ...where,
    path,
    expirationDate,
    partitionKey: null,
  }));

export const anyCookie = fc.oneof(
  { weight: 1, arbitrary: wildCookie },
  { weight: 2, arbitrary: sentCookie },
);
