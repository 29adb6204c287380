import { expect, it } from 'vitest';
import { readTask } from '../../lib/format/text-reader.ts';

const NOW = 1_700_000_000_000;
const LINES = '# Netscape HTTP Cookie File\n'.concat(
  'a.test\tFALSE\t/\tFALSE\t0\tn\tv\n'.repeat(250),
);

it.each([
  ['recognised', LINES, null, 'netscape', 250],
  ['read as what it is said to be', 'a=1', 'set-cookie', 'set-cookie', 1],
])('a text is %s, in a form that can be sent', (_, text, formatId, format, count) => {
  const reading = readTask({ text, formatId, now: NOW }, () => {});
  expect(structuredClone(reading)).toMatchObject({ formatId: format });
  expect('entries' in reading && reading.entries).toHaveLength(count);
});

it('tells how many cookies it has found so far', () => {
  const told: number[] = [];
  readTask({ text: LINES, formatId: null, now: NOW }, (count) => told.push(count));
  expect(told).toEqual([0, 100, 200]);
});

it('says why a text is not read', () => {
  expect(readTask({ text: ' ', formatId: null, now: NOW }, () => {})).toEqual({
    fault: { code: 'emptyFile', params: [] },
  });
});
