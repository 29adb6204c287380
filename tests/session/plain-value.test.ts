import { expect, it } from 'vitest';
import { plainValue } from '../../lib/session/plain-value.ts';

it.each([
  ['abc', 'abc'],
  ['s%3Aabc', 's:abc'],
  ['"quoted"', 'quoted'],
  ['"a \\"b\\"\\054 \\\\d"', 'a "b", \\d'],
  ['100%', '100%'],
  ['%zz', '%zz'],
  ['%E4', '%E4'],
  ['%C3%A4', 'ä'],
  ['"', '"'],
  ['', ''],
])('%s is %s', (value, plain) => {
  expect(plainValue(value)).toBe(plain);
});
