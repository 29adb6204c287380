import fc from 'fast-check';
import { expect, it } from 'vitest';
import type {
  ChangeReport,
  ChangeSet,
  Operation,
  ParkReason,
} from '../../lib/change/change-set.ts';
import { createChanger } from '../../lib/change/changer.ts';
import { type CookieKey, keyId, keyOf } from '../../lib/cookie/key.ts';
import { createChangerParts } from '../fakes/changer-parts.ts';
import { encodePath } from '../fakes/jar.ts';
import { cookie } from '../fixtures/cookie.ts';

const now = 1_700_000_000_000;
const label = { code: 'edit', subject: '', count: 1 } as const;

const key: fc.Arbitrary<CookieKey> = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c'),
    // The first two are one path in this jar.
    path: fc.constantFrom('/x y', '/x%20y', '/'),
    hostOnly: fc.boolean(),
  })
  .map((fields) => keyOf(cookie(fields)));

const someCookie = fc
  .record({
    key,
    value: fc.constantFrom('1', '2', 'refused'),
    httpOnly: fc.boolean(),
    expirationDate: fc.constantFrom(null, now / 1000 + 60, now / 1000 + 1e9, now / 1000 - 60),
  })
  .map(({ key, ...fields }) => cookie({ ...key, ...fields }));

const reason = fc.constantFrom<ParkReason>('switch', 'logout');
const operation: fc.Arbitrary<Operation> = fc.oneof(
  someCookie.map((each) => ({ type: 'set', cookie: each }) as const),
  fc
    .tuple(key, fc.constantFrom('1', '2', 'refused'))
    .map(([each, value]) => ({ type: 'change', key: each, fields: { value } }) as const),
  key.map((each) => ({ type: 'remove', key: each }) as const),
  fc.tuple(key, reason).map(([each, why]) => ({ type: 'park', key: each, reason: why }) as const),
  key.map((each) => ({ type: 'unpark', key: each }) as const),
  key.map((each) => ({ type: 'discard', key: each }) as const),
);

type Action = 'undo' | 'redo' | { readonly changeSet: ChangeSet; readonly failAt: number };

const change = fc.record({
  changeSet: fc.record({
    label: fc.constant(label),
    operations: fc.array(operation, { minLength: 1, maxLength: 4 }),
    atomic: fc.boolean(),
  }),
  /** Which write fails; 0: none. */
  failAt: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 })),
});
const action: fc.Arbitrary<Action> = fc.oneof(
  change,
  fc.constant<Action>('undo'),
  fc.constant<Action>('redo'),
);

/** Whether something failed by itself, so that the write which was made to fail may be one of the roll-back. */
function failedByItself({ outcomes }: ChangeReport): boolean {
  return outcomes.some(({ failure }) => failure?.code === 'missing' || failure?.detail === 'no');
}

it('any sequence of changes, undos and redos goes back and forth through the exact same states', async () => {
  const actions = fc.array(action, { maxLength: 14 });
  const initial = fc.uniqueArray(key, { selector: keyId, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(initial, actions, async (keys, sequence) => {
      const cookies = keys
        .map((each) => encodePath(cookie({ ...each, value: 'original' })))
        .filter((each, index, all) => all.findIndex((c) => keyId(c) === keyId(each)) === index);
      const parts = createChangerParts({
        cookies,
        now: () => now,
        rewrites: encodePath,
        refuses: ({ value }) => (value === 'refused' ? 'no' : null),
      });
      const changer = createChanger(parts);

      // The model: every state there was, and where in them we are.
      let states = [parts.kept()];
      let at = 0;
      for (const each of sequence) {
        if (each === 'undo') {
          const report = await changer.undo();
          expect(report === null).toBe(at === 0);
          at = Math.max(0, at - 1);
        } else if (each === 'redo') {
          const report = await changer.redo();
          expect(report === null).toBe(at === states.length - 1);
          at = Math.min(states.length - 1, at + 1);
        } else {
          parts.jar.failAt(each.failAt);
          const report = await changer.apply(each.changeSet);
          parts.jar.failAt(0);
          const { changed } = report;
          const isWhole = report.outcomes.every(({ status }) => status !== 'failed');
          // Only where the roll-back fails too does an atomic change stand in part, to be undone later.
          const isAtomic = each.changeSet.atomic && !failedByItself(report);
          expect(changed && isAtomic && !isWhole).toBe(false);
          if (changed) {
            states = [...states.slice(0, at + 1), parts.kept()];
            at++;
          }
        }
        expect(parts.kept()).toEqual(states[at]);
        expect(await parts.pending.load()).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
