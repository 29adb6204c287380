import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { differences, summary } from '../../scripts/eval-decode/agreement.ts';
import { answer, type Vector } from '../../scripts/eval-decode/vector.ts';
import { readJsonLines } from '../../scripts/json-lines.ts';

const FILE = fileURLToPath(new URL('../fixtures/decode/vectors.jsonl', import.meta.url));
const vectors = readJsonLines<Vector>(FILE);

/** Fields that a vector expects against its own value: see the README beside the file. */
const CONTRADICTIONS: Readonly<Record<string, readonly string[]>> = {
  'django_set_signed_cookie/04': ['decoded'],
};

describe('values of real libraries', () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', async (id, vector) => {
    const given = await answer(vector);
    expect(differences(given, vector)).toEqual(CONTRADICTIONS[id] ?? []);
  });

  it('are more than a few', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(55);
  });

  it('are judged without a look at what is expected, or at who made them', async () => {
    for (const { id, cookie, siblings, secret, options, now } of vectors) {
      const bare = { id, cookie, siblings, secret, options, now } as Vector;
      const full = vectors.find((vector) => vector.id === id);
      expect(await answer(bare)).toEqual(full && (await answer(full)));
    }
  });
});

it('the summary names what differs', async () => {
  const [vector] = vectors;
  if (!vector) throw new Error('no vectors');
  const wrong = { ...vector, expect: { valid: false, decoded: 1 } };
  const judged = [{ vector: wrong, answer: await answer(wrong) }];
  expect(summary(judged)).toBe(`0 of 1 as expected\n  ${vector.id}: valid, decoded`);
});
