import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRation, rationedRange } from '../../../components/ui/row-ration.ts';

describe('rationedRange', () => {
  const range = { startIndex: 10, endIndex: 14, overscan: 2, count: 100 };
  const none = () => false;

  it('takes those in sight first, and leaves the rest for later', () => {
    expect(rationedRange(range, [], none, 4)).toEqual({
      indexes: [10, 11, 12, 13],
      fresh: 4,
      late: 5,
    });
    expect(rationedRange(range, [], none, 6).indexes).toEqual([8, 10, 11, 12, 13, 14]);
  });

  it('counts neither what is there already nor what is kept', () => {
    const picked = rationedRange(range, [3, 50], (index) => index < 12, 1);
    expect(picked).toEqual({ indexes: [3, 8, 9, 10, 11, 12, 50], fresh: 1, late: 4 });
  });

  it('has drawn everything after as many frames as it takes', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 90 }),
        fc.nat({ max: 40 }),
        fc.integer({ min: 1, max: 50 }),
        (startIndex, length, ration) => {
          const wide = { ...range, startIndex, endIndex: Math.min(99, startIndex + length) };
          const drawn = new Set<number>();
          for (;;) {
            const { indexes, fresh, late } = rationedRange(wide, [], (at) => drawn.has(at), ration);
            expect(fresh).toBeLessThanOrEqual(ration);
            for (const index of indexes) drawn.add(index);
            if (late === 0) break;
            expect(fresh).toBe(ration);
          }
          const whole = rationedRange(wide, [], none, Number.POSITIVE_INFINITY).indexes;
          expect([...drawn].sort((a, b) => a - b)).toEqual(whole);
        },
      ),
    );
  });
});

describe('nextRation', () => {
  it.each([
    { drawn: 8, took: 32, next: 4, why: 'what took too long is cut to what fits' },
    { drawn: 8, took: 12, next: 10, why: 'time that was left is used' },
    { drawn: 8, took: 1, next: 16, why: 'it grows step by step' },
    { drawn: 2, took: 4, next: 8, why: 'a frame with few rows says nothing of many' },
    { drawn: 8, took: 900, next: 2, why: 'a frame always brings some rows' },
  ])('$why', ({ drawn, took, next }) => {
    expect(nextRation(8, drawn, took)).toBe(next);
  });
});
