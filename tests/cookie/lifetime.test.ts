import { describe, expect, it } from 'vitest';
import { isExpired, kindOf, timeLeft } from '../../lib/cookie/lifetime.ts';

const now = 1_000_000;

it.each([
  [null, 'session', null, false],
  [1_000, 'persistent', 0, true],
  [1_060, 'persistent', 60, false],
  [1_000.25, 'persistent', 0.25, false],
  [999.5, 'persistent', -0.5, true],
  [0, 'persistent', -1_000, true],
  [-1, 'persistent', -1_001, true],
] as const)('an expiry at %s: %s, %s s left, expired %s', (expirationDate, kind, left, expired) => {
  const cookie = { expirationDate };
  expect(kindOf(cookie)).toBe(kind);
  expect(timeLeft(cookie, now)).toBe(left);
  expect(isExpired(cookie, now)).toBe(expired);
});

describe('time', () => {
  it('passes', () => {
    expect(isExpired({ expirationDate: 1_060 }, now + 59_999)).toBe(false);
    expect(isExpired({ expirationDate: 1_060 }, now + 60_000)).toBe(true);
  });
});
