import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clustersOf,
  placeOf,
  spanOf,
  stretchesOf,
  ticksOf,
} from '../../../components/session/timeline-model.ts';
import type { LifeCode, LifeEvent } from '../../../lib/session/lifecycle/session.ts';

const MINUTE = 60_000;

function event(code: LifeCode, at: number): LifeEvent {
  return {
    id: `${code} ${at}`,
    code,
    at,
    slot: 's',
    name: 'sessionid',
    request: null,
    headerId: null,
    lifetime: null,
    login: null,
  };
}

describe('the axis', () => {
  it('is of some length even for one moment', () => {
    const { from, to } = spanOf([1000]);
    expect(to - from).toBeGreaterThanOrEqual(10_000);
    expect(placeOf(1000, { from, to })).toBeCloseTo(0.5);
  });

  it.each([
    [10 * MINUTE, 10, MINUTE],
    [60 * MINUTE, 10, 10 * MINUTE],
    [60 * MINUTE, 4, 15 * MINUTE],
    [48 * 60 * MINUTE, 8, 6 * 60 * MINUTE],
  ])('of %d ms with room for %d labels has one every %d ms', (to, most, step) => {
    expect(ticksOf({ from: 0, to }, most, 0).step).toBe(step);
  });

  it('has round times of the local clock', () => {
    const { ticks } = ticksOf({ from: 0, to: 20 * 3_600_000 }, 4, -330);
    expect(ticks.every(({ at }) => (at + 330 * MINUTE) % (6 * 3_600_000) === 0)).toBe(true);
  });

  it('has never more ticks than there is room for, plus one', () => {
    fc.assert(
      fc.property(
        fc.nat(1e12),
        fc.integer({ min: 1, max: 1e11 }),
        fc.integer({ min: 1, max: 30 }),
        (from, length, most) => {
          const { ticks } = ticksOf({ from, to: from + length }, most, 0);
          expect(ticks.length).toBeLessThanOrEqual(most + 1);
          for (const { place } of ticks) expect(place >= 0 && place <= 1).toBe(true);
        },
      ),
    );
  });
});

describe('marks', () => {
  it('stand for all that is near, the most telling first', () => {
    const span = { from: 0, to: 1000 };
    const events = [
      event('renewed', 100),
      event('login', 105),
      event('rotated', 105),
      event('cleared', 900),
    ];
    expect(
      clustersOf(events, span, 0.05).map(({ lead, count }) => `${lead.code} ${count}`),
    ).toEqual(['login 3', 'cleared 1']);
  });

  it('are few, however many events there are, and leave none out', () => {
    const events = Array.from({ length: 500 }, (_, at) => event('renewed', at));
    const clusters = clustersOf(events, { from: 0, to: 499 }, 0.02);
    expect(clusters.length).toBeLessThanOrEqual(51);
    expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(500);
  });
});

it.each([
  ['created', true, '10–100 live'],
  ['created rotated', true, '10–20, 20–100 live'],
  ['found cleared', false, 'before 0–20'],
  ['created cleared created expired', false, '10–20, 30–40'],
  ['created removed scripted', true, '10–20, 30–100 live'],
  ['refused', false, ''],
])('a life of “%s”', (codes, isLive, wanted) => {
  const events = codes.split(' ').map((code, index) => event(code as LifeCode, 10 * (index + 1)));
  const stretches = stretchesOf(events, isLive, { from: 0, to: 100 });
  const words = stretches.map(
    ({ from, to, isOpenStart, isOpenEnd }) =>
      `${isOpenStart ? 'before ' : ''}${from}–${to}${isOpenEnd ? ' live' : ''}`,
  );
  expect(words.join(', ')).toBe(wanted);
});
