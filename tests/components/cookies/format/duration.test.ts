import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration } from '../../../../components/cookies/duration-text.ts';
import {
  durationParts,
  secondsToNextChange,
} from '../../../../components/cookies/format/duration.ts';

const day = 86_400;

describe('formatDuration', () => {
  it.each([
    [-5, '0 s'],
    [0, '0 s'],
    [0.9, '0 s'],
    [59, '59 s'],
    [60, '1 min'],
    [61, '1 min 1 s'],
    [599, '9 min 59 s'],
    [600, '10 min'],
    [659, '10 min'],
    [3600, '1 h'],
    [3661, '1 h 1 min'],
    [day - 1, '23 h 59 min'],
    [13 * day + 4 * 3600 + 59, '13 d 4 h'],
    [14 * day, '14 d'],
    [363.9 * day, '363 d'],
    [400 * day, '400 d'],
    [2 * 365 * day, '2 y'],
    [(2 * 365 + 40) * day, '2 y 40 d'],
    [1000 * 365 * day, '1000 y'],
  ])('%d s: %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});

describe('secondsToNextChange', () => {
  it.each([
    [42 * 60 + 10, 10],
    [13 * day + 4 * 3600 + 59, 59],
    [363 * day + 7, 7],
    [100.5, 0.5],
  ])('%d s: after %d s', (seconds, expected) => {
    expect(secondsToNextChange(seconds)).toBeCloseTo(expected, 5);
  });

  it('is how long the text stays as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 * day }), (seconds) => {
        const wait = secondsToNextChange(seconds);
        const later = seconds - wait - 0.001;
        expect(durationParts(later)).not.toEqual(durationParts(seconds));
        expect(durationParts(seconds - wait)).toEqual(durationParts(seconds));
      }),
    );
  });
});
