import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ID, OTHER_ID, type Played, play, sessionid } from './recording.ts';

const CAUSES = ['expired', 'evicted', 'explicit', 'overwrite', 'expired_overwrite'] as const;

const played: fc.Arbitrary<Omit<Played, 'after'>> = fc.oneof(
  fc.record({
    request: fc.constantFrom('GET / 200', 'POST /login 302', 'POST /logout 302', 'GET /x 500'),
    set: fc.array(
      fc.oneof(
        fc.constantFrom(
          sessionid(),
          sessionid(OTHER_ID),
          'sessionid=; Max-Age=0; Path=/',
          'sessionid=; Path=/',
          'sessionid=out; Max-Age=10; Path=/',
        ),
        fc.string({ maxLength: 80 }),
      ),
      { maxLength: 4 },
    ),
  }),
  fc.constantFrom(...CAUSES).map((cause) => ({ gone: { name: 'sessionid', cause } })),
  fc.constantFrom(ID, OTHER_ID, '').map((value) => ({ change: { name: 'sessionid', value } })),
  fc.boolean().map((hasPassword) => ({ page: '/', hasPassword })),
);

it('any recording gives lives in the order of time, with ids of their own, and settings that are written or unknown', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(500), played), { maxLength: 30 }), (steps) => {
      let time = 0;
      const { sessions, settings } = play(
        steps.map(([pause, each]) => {
          time += pause;
          return { after: time, ...each };
        }),
        20_000,
      );
      for (const { events, carriers } of sessions) {
        const times = events.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        expect(carriers.length).toBeGreaterThan(0);
      }
      for (const { value, certainty } of settings?.deductions ?? []) {
        expect(value === null).toBe(certainty === 'unknown');
      }
    }),
    { numRuns: 200 },
  );
});
