import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { diffCookies } from '../../lib/snapshot/diff.ts';
import { diffContents } from '../../lib/snapshot/diff-contents.ts';
import { diffText } from '../../lib/snapshot/diff-text.ts';
import { cookie } from '../fixtures/cookie.ts';
import { cookies } from './cookies.ts';

const NOW = 1_700_000_000_000;
const seconds = NOW / 1000;
const WEEK = 7 * 86_400;

const marks = {
  same: (text: string) => text,
  removed: (text: string) => `[-${text}]`,
  added: (text: string) => `[+${text}]`,
};
const said = (before: string, after: string) =>
  diffText(before, after)
    .map(({ kind, text }) => marks[kind](text))
    .join('');

describe('what became of a text', () => {
  it.each([
    ['', '', ''],
    ['same', 'same', 'same'],
    ['', 'new', '[+new]'],
    ['old', '', '[-old]'],
    ['a=1; b=2', 'a=1; b=30', 'a=1; b=[-2][+30]'],
    ['theme=dark&size=3&lang=en', 'theme=dark&lang=de', 'theme=dark&[-size=3&]lang=[-en][+de]'],
    // Words that have little in common are replaced as a whole, others letter by letter.
    ['5f3a9c0e1b', '5e7d2210aa', '[-5f3a9c0e1b][+5e7d2210aa]'],
    ['id=12345678', 'id=12345679', 'id=1234567[-8][+9]'],
    ['GS1.1.1700000000.5', 'GS1.1.1700000444.6', 'GS1.1.1700000[-000][+444].[-5][+6]'],
    ['x😀y', 'x😁y', 'x[-😀][+😁]y'],
  ])('%j → %j', (before, after, expected) => {
    expect(said(before, after)).toBe(expected);
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('a', 'bc', '1', '&', '=', '😀', '\ud800'), { maxLength: 30 })
      .map((parts) => parts.join('')),
  );

  it('holds both texts, and nothing else', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = diffText(before, after);
        const side = (without: string) =>
          segments.flatMap(({ kind, text }) => (kind === without ? [] : text)).join('');
        expect([side('added'), side('removed')]).toEqual([before, after]);
        expect(segments.every((each, index) => each.kind !== segments[index + 1]?.kind)).toBe(true);
        expect(segments.some((each) => each.text === '')).toBe(false);
      }),
    );
  });

  it('is told in no time, however long it is', () => {
    const before = 'a-'.repeat(100_000);
    const started = performance.now();
    expect(said(before, `b-${before}c`).length).toBeGreaterThan(200_000);
    diffText(`x${'a-'.repeat(50_000)}y`, `z${'b-'.repeat(50_000)}w`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('what became of the cookies', () => {
  const sid = cookie({ name: 'sid', value: 'a1', expirationDate: seconds + WEEK });
  const kinds = (before: Cookie[], after: Cookie[]) =>
    diffCookies(before, after, NOW).map(({ kind, facts, before, after }) => [
      kind,
      (before ?? after)?.name,
      ...facts,
    ]);

  it('some came, some went, some stayed', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => cookie({ name }));
    if (!a || !b || !c) throw new Error('three');
    expect(kinds([a, b], [c, b])).toEqual([
      ['removed', 'a'],
      ['added', 'c'],
    ]);
  });

  it('a cookie of another path, partition or store is another cookie', () => {
    const others = [
      { ...sid, path: '/x' },
      { ...sid, storeId: '1' },
      { ...sid, partitionKey: { topLevelSite: 'https://a.test', hasCrossSiteAncestor: true } },
    ];
    for (const other of others) {
      expect(kinds([sid], [other]).map(([kind]) => kind)).toEqual(['removed', 'added']);
    }
  });

  it('an expiry that moves is no more than that', () => {
    const renewed = { ...sid, expirationDate: seconds + WEEK + 3600 };
    expect(kinds([sid], [renewed])).toEqual([
      ['renewed', 'sid', { code: 'expiry', seconds: 3600 }],
    ]);
    expect(kinds([renewed], [sid])).toEqual([
      ['renewed', 'sid', { code: 'expiry', seconds: -3600 }],
    ]);
    // Browsers round.
    expect(kinds([sid], [{ ...sid, expirationDate: seconds + WEEK + 0.4 }])).toEqual([]);
  });

  it('but one that comes or goes is', () => {
    const session = { ...sid, expirationDate: null };
    const date = { expirationDate: seconds + WEEK };
    expect(kinds([sid], [session])).toEqual([
      ['changed', 'sid', { code: 'became-session', ...date }],
    ]);
    expect(kinds([session], [sid])).toEqual([
      ['changed', 'sid', { code: 'became-persistent', ...date }],
    ]);
  });

  it('field by field', () => {
    const after = { ...sid, value: 'a2', secure: true, httpOnly: true, sameSite: 'lax' } as const;
    expect(kinds([sid], [{ ...after, expirationDate: seconds + WEEK + 5 }])).toEqual([
      [
        'changed',
        'sid',
        {
          code: 'value',
          segments: [
            { kind: 'same', text: 'a' },
            { kind: 'removed', text: '1' },
            { kind: 'added', text: '2' },
          ],
        },
        { code: 'field', field: 'secure', before: false, after: true },
        { code: 'field', field: 'httpOnly', before: false, after: true },
        { code: 'field', field: 'sameSite', before: 'unspecified', after: 'lax' },
        { code: 'expiry', seconds: 5 },
      ],
    ]);
  });

  it('what belongs to analytics is noise', () => {
    const ga = cookie({ name: '_ga', value: 'GA1.1.123456789.1700000000', hostOnly: false });
    const noise = (before: Cookie[], after: Cookie[]) =>
      diffCookies(before, after, NOW).map(({ isNoise }) => isNoise);
    expect(noise([ga, sid], [])).toEqual([true, false]);
    expect(noise([], [sid, ga])).toEqual([false, true]);
    expect(noise([ga, sid], [{ ...ga, value: 'GA1.1.987654321.1700000001' }, sid])).toEqual([true]);
  });

  it('between the same cookies there is nothing to tell', () => {
    fc.assert(
      fc.property(cookies, (all) => {
        expect(diffCookies(all, all.toReversed(), NOW)).toEqual([]);
      }),
    );
  });

  it('there and back are mirror images', () => {
    const mirror = { added: 'removed', removed: 'added', renewed: 'renewed', changed: 'changed' };
    const told = (before: Cookie[], after: Cookie[]) =>
      diffCookies(before, after, NOW).map(({ kind, before, after }) => ({ kind, before, after }));
    fc.assert(
      fc.property(cookies, cookies, (before, after) => {
        const back = told(after, before).map(({ kind, before, after }) => ({
          kind: mirror[kind],
          before: after,
          after: before,
        }));
        expect(new Set(back)).toEqual(new Set(told(before, after)));
      }),
    );
  });
});

describe('what became of the content', () => {
  const base64 = (data: unknown) => Buffer.from(JSON.stringify(data)).toString('base64url');
  const jwt = (claims: unknown, signature: string) =>
    `${base64({ alg: 'HS256' })}.${base64(claims)}.${signature}`;
  const facts = async (before: string, after: string) =>
    (await diffContents(cookie({ value: before }), cookie({ value: after }))).map(
      ({ path, before, after, isSeal }) =>
        `${path}: ${before?.text} → ${after?.text}${isSeal ? ' (seal)' : ''}`,
    );

  it.each<[string, string, string, string[]]>([
    ['an equal value', '%7B%22a%22%3A1%7D', '%7B%22a%22%3A1%7D', []],
    ['a value without parts', 'abc', 'abd', []],
    [
      'a claim of a token',
      jwt({ sub: '1', role: 'user' }, 'c2ln'),
      jwt({ sub: '1', role: 'admin', _auth_user_id: 7 }, 'c2lo'),
      [
        '/payload/decoded/role: user → admin',
        '/signature: c2ln → c2lo (seal)',
        '/payload/decoded/_auth_user_id: undefined → 7',
      ],
    ],
    ['what was filled', '{"cart":[]}', '{"cart":["x"]}', ['/cart/0: undefined → x']],
    ['what was emptied', '{"cart":["x"]}', '{"cart":[]}', ['/cart/0: x → undefined']],
    ['what went, empty as it was', '{"a":1,"cart":[]}', '{"a":1}', ['/cart: [] → undefined']],
    ['a type', '{"a":1}', '{"a":"1"}', ['/a: 1 → 1']],
    [
      'hostile keys',
      '{"__proto__":1}',
      '{"__proto__":2,"constructor":3}',
      ['/__proto__: 1 → 2', '/constructor: undefined → 3'],
    ],
    ['a value that became a token', 'abc', '{"a":1}', ['/a: undefined → 1']],
  ])('%s', async (_, before, after, expected) => {
    expect(await facts(before, after)).toEqual(expected);
  });

  it('tells moments as such', async () => {
    const [exp] = await diffContents(
      cookie({ value: jwt({ exp: 1_767_229_200 }, 'x') }),
      cookie({ value: jwt({ exp: 1_767_232_800 }, 'x') }),
    );
    expect((exp?.after?.time ?? 0) - (exp?.before?.time ?? 0)).toBe(3_600_000);
  });

  it('is nothing between equal values, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.string(), async (one, other) => {
        expect(await facts(one, one)).toEqual([]);
        await facts(one, other);
      }),
    );
  });
});
