import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChanger } from '../../lib/change/changer.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { isExpired } from '../../lib/cookie/lifetime.ts';
import { diffCookies } from '../../lib/snapshot/diff.ts';
import {
  type Present,
  planProfileSwitch,
  planRestore,
  type RestorePlan,
} from '../../lib/snapshot/restore.ts';
import { pageScope, scopeTest, siteScope, storeScope } from '../../lib/snapshot/scope.ts';
import { createChangerParts } from '../fakes/changer-parts.ts';
import { cookie } from '../fixtures/cookie.ts';
import { snapshot } from '../fixtures/snapshot.ts';
import { cookies, MOMENT } from './cookies.ts';

const NOW = MOMENT * 1000;

const sid = cookie({ name: 'sid', value: 'alice' });
const theme = cookie({ name: 'theme', value: 'dark', expirationDate: MOMENT + 500 });
const old = cookie({ name: 'old', expirationDate: MOMENT - 1 });
const outside = cookie({ name: 'x', domain: 'other.test' });
const taken = snapshot({ cookies: [sid, theme, old, outside] });

const now = [
  { ...sid, value: 'bob' },
  { ...theme, expirationDate: MOMENT + 500.3 },
  { ...old, expirationDate: null, value: 'bob' },
  cookie({ name: 'cart' }),
  { ...outside, value: 'changed' },
  { ...sid, storeId: '1', value: 'bob' },
];

/** All that is there, in reach but for some domains. */
const present = (current: readonly Cookie[], ...unreachable: string[]): Present => ({
  current,
  unreachable: new Set(unreachable),
  now: NOW,
});

const told = ({ changeSet, skipped, unchanged }: RestorePlan) => ({
  label: changeSet.label,
  operations: changeSet.operations.map((operation) =>
    operation.type === 'set'
      ? `set ${operation.cookie.name}=${operation.cookie.value}`
      : `${operation.type} ${operation.type === 'remove' ? operation.key.name : ''}`,
  ),
  skipped: skipped.map(({ cookie, code }) => `${cookie.name} ${code}`),
  unchanged,
});

describe('a snapshot', () => {
  it('is merged: what is in it is set, and nothing goes', () => {
    expect(told(planRestore(taken, present(now), 'merge'))).toEqual({
      label: { code: 'restore', subject: 'Before', count: 1 },
      operations: ['set sid=alice'],
      skipped: ['old expired', 'x outside'],
      unchanged: 1,
    });
  });

  it('is brought back as it was: what was not there goes first', () => {
    expect(told(planRestore(taken, present(now), 'as-it-was'))).toEqual({
      label: { code: 'restore', subject: 'Before', count: 3 },
      operations: ['remove old', 'remove cart', 'set sid=alice'],
      skipped: ['old expired', 'x outside'],
      unchanged: 1,
    });
  });

  it('bears the name of its site where it has none of its own', () => {
    const { changeSet } = planRestore({ ...taken, name: '' }, present([]), 'merge');
    expect(changeSet.label.subject).toBe('example.com');
  });

  it('that is there already changes nothing', () => {
    const { changeSet, unchanged } = planRestore(taken, present([sid, theme]), 'as-it-was');
    expect([changeSet.operations, unchanged]).toEqual([[], 2]);
  });
});

describe('what is out of reach', () => {
  const partitionKey = { topLevelSite: 'https://example.com', hasCrossSiteAncestor: true };
  const ofFrame = cookie({ name: 'frame', domain: 'other.test', partitionKey, secure: true });
  const gone = { ...ofFrame, name: 'gone', expirationDate: MOMENT - 1 };
  const withFrame = snapshot({ cookies: [sid, ofFrame, gone] });

  it.each(['merge', 'as-it-was'] as const)('is not restored, and no one says so (%s)', (mode) => {
    const plan = planRestore(withFrame, present([], 'other.test'), mode);
    expect(told(plan)).toEqual({
      label: { code: 'restore', subject: 'Before', count: 1 },
      operations: ['set sid=alice'],
      skipped: ['frame noAccess', 'gone expired'],
      unchanged: 0,
    });
  });

  it('is restored once there is access', () => {
    const later = { ...ofFrame, name: 'later' };
    const plan = planRestore(withFrame, present([sid, later]), 'as-it-was');
    expect(told(plan).operations).toEqual(['remove later', 'set frame=value']);
  });

  it('is left alone by a profile as well', () => {
    const plan = planProfileSwitch(withFrame, 'example.com', present([], 'other.test'));
    expect(told(plan).operations).toEqual(['set sid=alice']);
    expect(told(plan).skipped).toEqual(['frame noAccess', 'gone expired']);
  });
});

it('a profile is switched within one site of a snapshot of many', () => {
  const whole = snapshot({ name: 'Admin', scope: storeScope('0'), cookies: taken.cookies });
  expect(told(planProfileSwitch(whole, 'example.com', present(now)))).toEqual({
    label: { code: 'profile', subject: 'Admin', count: 3 },
    operations: ['remove old', 'remove cart', 'set sid=alice'],
    skipped: ['old expired'],
    unchanged: 1,
  });
  expect(told(planProfileSwitch(taken, 'other.test', present(now))).operations).toEqual([]);
});

describe('applied to any jar, a plan', () => {
  const scope = fc.constantFrom(
    siteScope('0', 'example.com'),
    siteScope('1', 'other.test'),
    storeScope('0'),
    pageScope('0', 'https://example.com/', ['https://other.test/']),
  );
  const byId = (all: readonly Cookie[]) => new Map(all.map((each) => [keyId(each), each]));

  async function apply({ changeSet }: RestorePlan, before: readonly Cookie[]) {
    const parts = createChangerParts({ cookies: before, now: () => NOW });
    const changer = createChanger(parts);
    const report = await changer.apply(changeSet);
    return { changer, report, after: parts.jar.all(), jar: parts.jar };
  }
  const live = (all: readonly Cookie[]) => all.filter((each) => !isExpired(each, NOW));

  it('as it was gives the snapshot, and touches nothing outside of its scope', async () => {
    await fc.assert(
      fc.asyncProperty(cookies, cookies, scope, async (was, is, scope) => {
        const before = live(is);
        const inScope = scopeTest(scope);
        const plan = planRestore(
          snapshot({ scope, cookies: was.filter(inScope) }),
          present(before),
          'as-it-was',
        );
        const { after, report, changer, jar } = await apply(plan, before);
        expect(diffCookies(live(was).filter(inScope), after.filter(inScope), NOW)).toEqual([]);
        const others = (all: readonly Cookie[]) => byId(all.filter((each) => !inScope(each)));
        expect(others(after)).toEqual(others(before));
        expect(report.outcomes.every(({ status }) => status === 'done')).toBe(true);
        // And it is one step back.
        if (plan.changeSet.operations.length > 0) await changer.undo();
        expect(byId(jar.all())).toEqual(byId(before));
      }),
    );
  });

  it('merged sets what is in it, and leaves all else alone, whatever a file claims', async () => {
    await fc.assert(
      fc.asyncProperty(cookies, cookies, scope, async (was, is, scope) => {
        const before = live(is);
        const plan = planRestore(snapshot({ scope, cookies: was }), present(before), 'merge');
        const { after } = await apply(plan, before);
        const wanted = byId([...before, ...live(was).filter(scopeTest(scope))]);
        expect(byId(after)).toEqual(wanted);
        const skipped = plan.skipped.map((each) => each.cookie);
        expect(skipped).toEqual(
          was.filter((each) => isExpired(each, NOW) || !scopeTest(scope)(each)),
        );
      }),
    );
  });

  it('of a profile touches one site alone', async () => {
    await fc.assert(
      fc.asyncProperty(cookies, cookies, scope, async (was, is, scope) => {
        const before = live(is);
        const site = scopeTest(siteScope(scope.storeId, 'example.com'));
        const taken = snapshot({ scope, cookies: was.filter(scopeTest(scope)) });
        const { after } = await apply(
          planProfileSwitch(taken, 'example.com', present(before)),
          before,
        );
        const others = (all: readonly Cookie[]) => byId(all.filter((each) => !site(each)));
        expect(others(after)).toEqual(others(before));
        const both = (each: Cookie) => site(each) && scopeTest(scope)(each);
        expect(byId(after.filter(both))).toEqual(byId(live(was).filter(both)));
      }),
    );
  });
});
