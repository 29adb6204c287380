import { describe, expect, it } from 'vitest';
import type { ChangeCode, ChangeSet } from '../../lib/change/change-set.ts';
import { planPark, planRemove } from '../../lib/change/plan.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import {
  disposable,
  KEPT_PER_SITE,
  reasonBefore,
  scopesBefore,
  surplus,
} from '../../lib/snapshot/automatic.ts';
import { MANUAL, type SnapshotReason } from '../../lib/snapshot/snapshot.ts';
import { cookie } from '../fixtures/cookie.ts';
import { snapshot } from '../fixtures/snapshot.ts';

const named = (count: number) =>
  Array.from({ length: count }, (_, index) => cookie({ name: `c${index}` }));
const change = (code: ChangeCode, operations: ChangeSet['operations'] = []): ChangeSet => ({
  label: { code, subject: 'x', count: operations.length },
  operations,
  atomic: false,
});
const set = (...cookies: ReturnType<typeof named>) =>
  cookies.map((each) => ({ type: 'set' as const, cookie: each }));
const site = { storeId: '0', sites: ['example.com'], hosts: [] };

describe('before a change a snapshot is taken', () => {
  it.each<[string, ChangeSet, readonly unknown[]]>([
    ['not of a few cookies that go', planRemove(named(4)), []],
    ['of many that go', planRemove(named(5)), [site]],
    ['of many that are switched off', planPark(named(5)), [site]],
    ['not of many that are set', change('edit', set(...named(9))), []],
    ['of every import', change('import', set(...named(1))), [site]],
    ['of every restore', change('restore', set(...named(1))), [site]],
    [
      'of every switch of profiles',
      change('profile', [{ type: 'remove', key: keyOf(cookie()) }]),
      [site],
    ],
    ['not of an empty one', change('restore'), []],
    [
      'of each store, with all of its sites',
      change(
        'import',
        set(
          cookie({ domain: 'a.test' }),
          cookie({ domain: 'www.b.test' }),
          cookie({ storeId: '1' }),
          cookie({
            domain: 'chat.test',
            partitionKey: { topLevelSite: 'https://a.test', hasCrossSiteAncestor: true },
          }),
        ),
      ),
      [
        { storeId: '0', sites: ['a.test', 'b.test'], hosts: [] },
        { storeId: '1', sites: ['example.com'], hosts: [] },
      ],
    ],
  ])('%s', (_, changeSet, scopes) => {
    expect(scopesBefore(changeSet)).toEqual(scopes);
  });

  it('and says before which', () => {
    const { label } = change('import');
    expect(reasonBefore(change('import'))).toEqual({ code: 'before-change', change: label });
    expect(reasonBefore(change('profile')).code).toBe('before-profile-switch');
  });
});

describe('of those taken by themselves', () => {
  const before: SnapshotReason = { code: 'before-change', change: change('import').label };
  const made = (takenAt: number, more: Parameters<typeof snapshot>[0] = {}) =>
    snapshot({ id: String(takenAt), takenAt, reason: before, ...more });
  const many = Array.from({ length: KEPT_PER_SITE + 3 }, (_, index) => made(index));
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

  it('the oldest may go, never one that is pinned or was asked for', () => {
    const kept = [made(3), made(1), made(2, { pinned: true }), made(0, { reason: MANUAL })];
    expect(ids(disposable(kept))).toEqual(['1', '3']);
  });

  it('a site keeps the newest', () => {
    expect(ids(surplus(many)).sort()).toEqual(['0', '1', '2']);
    expect(surplus(many.slice(3))).toEqual([]);
  });

  it('each site and each store for itself', () => {
    const others = many.map((each, index) =>
      index % 2
        ? { ...each, scope: { ...site, sites: ['other.test'] } }
        : { ...each, scope: { ...site, storeId: '1' } },
    );
    expect(surplus([...many.slice(3), ...others])).toEqual([]);
  });

  it('one of several sites stays as long as one of them wants it', () => {
    const both = made(-1, { scope: { ...site, sites: ['example.com', 'other.test'] } });
    expect(ids(surplus([...many, both]))).not.toContain('-1');
    const others = many.map((each) => ({
      ...each,
      id: `o${each.id}`,
      scope: { ...site, sites: ['other.test'] },
    }));
    expect(ids(surplus([...many, ...others, both]))).toContain('-1');
  });

  it('what is pinned or was asked for takes no one else’s place', () => {
    const pinned = many.map((each) => ({ ...each, pinned: true }));
    const manual = many.map((each) => ({ ...each, reason: MANUAL }));
    expect(surplus([...pinned, ...manual, ...many.slice(3)])).toEqual([]);
  });
});
