import { isDeepStrictEqual } from 'node:util';
import { jsonOf } from '../../lib/decode/content/json.ts';
import type { Answer, Vector } from './vector.ts';

/** The fields in which an answer is not what its vector expects; fields that nothing is expected of do not count. */
export function differences(answer: Answer, { expect }: Vector): string[] {
  // As it is printed: what expects something was read from JSON as well.
  const given: Readonly<Record<string, unknown>> = JSON.parse(jsonOf(answer));
  return Object.entries(expect ?? {})
    .filter(([field, value]) => !isDeepStrictEqual(given[field], value))
    .map(([field]) => field);
}

/** How many of the vectors that expect something were answered so, and which were not, for people. */
export function summary(judged: readonly { answer: Answer; vector: Vector }[]): string {
  const expecting = judged.filter(({ vector }) => vector.expect);
  const wrong = expecting
    .map(({ answer, vector }) => ({ id: vector.id, fields: differences(answer, vector) }))
    .filter(({ fields }) => fields.length > 0);
  return [
    `${expecting.length - wrong.length} of ${expecting.length} as expected`,
    ...wrong.map(({ id, fields }) => `  ${id}: ${fields.join(', ')}`),
  ].join('\n');
}
