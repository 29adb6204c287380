import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { differences, summary } from '../../scripts/eval-decode/agreement.ts';
import { optionsOf, secretsOf } from '../../scripts/eval-decode/given.ts';
import { answer, type Vector } from '../../scripts/eval-decode/vector.ts';
import { readJsonLines } from '../../scripts/json-lines.ts';

const [vectors, edges] = ['vectors', 'edges'].map((name) =>
  readJsonLines<Vector>(
    fileURLToPath(new URL(`../fixtures/decode/${name}.jsonl`, import.meta.url)),
  ),
) as [Vector[], Vector[]];

/** Fields that a vector expects against its own value: see the README beside the file. */
const CONTRADICTIONS: Readonly<Record<string, readonly string[]>> = {
  'django_set_signed_cookie/04': ['decoded'],
};

describe('values of real libraries', () => {
  it.each([...vectors, ...edges].map((vector) => [vector.id, vector] as const))(
    '%s',
    async (id, vector) => {
      const given = await answer(vector);
      expect(differences(given, vector)).toEqual(CONTRADICTIONS[id] ?? []);
    },
  );

  it('are more than a few', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(55);
    expect(edges.length).toBeGreaterThanOrEqual(65);
  });

  it('are judged without a look at what is expected, or at who made them', async () => {
    for (const { id, cookie, siblings, secret, options, now } of vectors) {
      const bare = { id, cookie, siblings, secret, options, now } as Vector;
      const full = vectors.find((vector) => vector.id === id);
      expect(await answer(bare)).toEqual(full && (await answer(full)));
    }
  });
});

describe('a line', () => {
  const cookie = { name: 'user', value: '2|1:0|10:1767225600|4:user|8:YWxpY2U=|c9f78cb973c89680' };
  const jwk = { kty: 'oct', k: 'bm9kZS12ZWN0b3Ita2V5LTAxMjM0NTY3ODlhYmNkZWY' };

  it.each([
    ['keys by number', { secret: { 0: 'k0' } }, { valid: false, decoded: 'alice' }],
    [
      'null for all that may be missing',
      { secret: null, options: null, siblings: null, now: null, expect: null },
      { valid: null, decoded: 'alice' },
    ],
    ['keys that are no texts', { secret: [1, null, {}], options: [] }, { valid: false }],
    ['a key of JSON', { secret: jwk }, { valid: false }],
    [
      'no value',
      { cookie: { name: 'x' } },
      { valid: null, decoded: null, error: expect.any(String) },
    ],
    ['no cookie', { cookie: undefined }, { id: 'odd', error: expect.any(String) }],
    [
      'a secret for what nobody signed',
      { cookie: { name: 'x', value: 'W10' }, secret: 'k' },
      { valid: false, reason: 'malformed', decoded: [] },
    ],
  ])('with %s is answered', async (_, odd, expected) => {
    expect(await answer({ id: 'odd', cookie, ...odd } as unknown as Vector)).toMatchObject(
      expected,
    );
  });

  it('has its keys and options in the words of many libraries', () => {
    expect(secretsOf({ keys: [jwk] })).toEqual([JSON.stringify({ keys: [jwk] })]);
    expect(secretsOf({ 1: 'a', 2: 'b' })).toEqual(['a', 'b']);
    expect(optionsOf({ ttl: 5, algorithm: 'sha512', key_derivation: 'none', other: 1 })).toEqual({
      maxAge: 5,
      digest: 'SHA-512',
      keyDerivation: 'none',
    });
    expect(optionsOf({ maxAgeDays: 2, salt: 5, keyDerivation: 'odd' })).toEqual({
      maxAge: 172_800,
    });
  });
});

it('the summary names what differs', async () => {
  const [vector] = vectors;
  if (!vector) throw new Error('no vectors');
  const wrong = { ...vector, expect: { valid: false, decoded: 1 } };
  const judged = [{ vector: wrong, answer: await answer(wrong) }];
  expect(summary(judged)).toBe(`0 of 1 as expected\n  ${vector.id}: valid, decoded`);
});
