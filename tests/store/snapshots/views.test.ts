import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { keyId } from '../../../lib/cookie/key.ts';
import { planRestore } from '../../../lib/snapshot/restore.ts';
import { siteScope, storeScope } from '../../../lib/snapshot/scope.ts';
import type { PageStorage, SnapshotInfo } from '../../../lib/snapshot/snapshot.ts';
import { compareMoments, momentOf } from '../../../lib/store/snapshots/comparison.ts';
import { currentProfiles, profilesOf } from '../../../lib/store/snapshots/profiles.ts';
import { restoreRows } from '../../../lib/store/snapshots/restore-rows.ts';
import { filterSnapshots, isOfSite } from '../../../lib/store/snapshots/snapshot-list.ts';
import { diffStorage } from '../../../lib/store/snapshots/storage-diff.ts';
import { type StorageGap, storageGaps } from '../../../lib/store/snapshots/storage-gaps.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { snapshot } from '../../fixtures/snapshot.ts';

const NOW = 1_700_000_000_000;
const LATER = NOW / 1000 + 10_000;
const place = { site: 'example.com', storeId: '0' };
const session = (value: string) =>
  cookie({ name: 'sessionid', value, httpOnly: true, secure: true, sameSite: 'lax' });
const ALICE = session('q8s0zk3c5n1r7v2b6x4m9w0d8f5g3h1j');
const BOB = session('z1x7c3v5b9n0m2a4s6d8f1g3h5j7k9l0');
const theme = cookie({ name: 'theme', value: 'dark', expirationDate: LATER });

describe('the list', () => {
  const here = snapshot({ id: 'here', name: 'Logged in', note: 'as Alice' });
  const there = snapshot({ id: 'there', scope: siteScope('0', 'other.test') });
  const all = snapshot({ id: 'all', scope: storeScope('0'), pinned: true });
  const other = snapshot({
    id: 'container',
    scope: siteScope('firefox-container-1', 'example.com'),
  });
  const infos = [here, there, all, other];
  const ids = (found: readonly SnapshotInfo[]) => found.map(({ id }) => id);
  const titleOf = ({ name }: SnapshotInfo) => name;

  it.each<[string, 'site' | 'all', string, string[]]>([
    ['of the site, pinned first', 'site', '', ['all', 'here']],
    ['of all', 'all', '', ['all', 'here', 'there', 'container']],
    ['with a word in the note', 'all', 'alice', ['here']],
    ['with words anywhere', 'all', 'LOGGED  example.com', ['here']],
    ['of a site by its name', 'all', 'other.t', ['there']],
    ['with a word that is nowhere', 'site', 'other', []],
  ])('%s', (_, shown, text, expected) => {
    expect(ids(filterSnapshots(infos, { place: shown, text }, place, titleOf))).toEqual(expected);
  });

  it('has none of a site where there is no site', () => {
    expect(infos.filter((info) => isOfSite(info, null))).toEqual([]);
  });
});

describe('profiles', () => {
  const alice = snapshot({ id: 'alice', name: 'alice', cookies: [ALICE, theme] });
  const bob = snapshot({ id: 'bob', name: 'bob', cookies: [BOB] });
  const out = snapshot({ id: 'out', name: 'logged out', cookies: [theme] });
  const profiles = [out, bob, alice];
  const current = (cookies: readonly Cookie[]) => [
    ...currentProfiles(profiles, place, { current: cookies, unreachable: new Set(), now: NOW }),
  ];

  it('are the named snapshots of the site and its store, by name, pinned first', () => {
    const infos = [
      ...profiles,
      snapshot({ id: 'nameless', name: '' }),
      snapshot({ id: 'whole', scope: storeScope('0') }),
      snapshot({ id: 'elsewhere', scope: siteScope('0', 'other.test') }),
      snapshot({ id: 'contained', scope: siteScope('1', 'example.com') }),
      snapshot({ id: 'pinned', name: 'zoe', pinned: true }),
    ];
    const ids = profilesOf(infos, place).map(({ id }) => id);
    expect(ids).toEqual(['pinned', 'alice', 'bob', 'out']);
  });

  it.each([
    ['just as it was', [ALICE, theme], ['alice']],
    ['with another theme and a cart', [ALICE, cookie({ name: 'cart' })], ['alice']],
    ['another login', [BOB, theme], ['bob']],
    ['no login', [cookie({ name: 'theme', value: 'light' })], ['out']],
    ['a login that is in none', [session('k2j4h6g8f0d1s3a5p7o9i0u2y4t6r8e1')], []],
  ])('the current one is told by the session: %s', (_, cookies, expected) => {
    expect(current(cookies)).toEqual(expected);
  });

  it('cookies of another site say nothing', () => {
    expect(current([ALICE, theme, { ...BOB, domain: 'other.test' }])).toEqual(['alice']);
  });
});

describe('a comparison', () => {
  const moment = (cookies: (typeof ALICE)[], scope = siteScope('0', 'example.com')) => ({
    scope,
    cookies,
    origins: null,
  });

  it('tells sessions first, and folds what means nothing', () => {
    const analytics = cookie({ name: '_ga', value: 'GA1.1.1234567890.1700000000' });
    const before = [theme, cookie({ name: 'gone' }), cookie({ name: 'kept' }), analytics];
    const after = [
      { ...theme, expirationDate: LATER + 60 },
      cookie({ name: 'kept' }),
      cookie({ name: 'cart', value: '1' }),
      { ...analytics, value: 'GA1.1.1234567890.1700000099' },
      ALICE,
    ];
    const found = compareMoments(moment(before), moment(after), NOW);
    const told = (entries: typeof found.changes) =>
      entries.map(({ diff, level }) => [(diff.after ?? diff.before).name, diff.kind, level]);
    expect(told(found.changes)).toEqual([
      ['sessionid', 'added', 'likely'],
      ['cart', 'added', 'no'],
      ['gone', 'removed', 'no'],
    ]);
    expect(told(found.renewed)).toEqual([['theme', 'renewed', 'no']]);
    expect(told(found.noise).map(([name]) => name)).toEqual(['_ga']);
    expect(found.same).toBe(1);
  });

  it('is about what both sides are about', () => {
    const other = cookie({ name: 'x', domain: 'other.test' });
    const whole = moment([ALICE, other], storeScope('0'));
    for (const [from, to] of [
      [moment([ALICE]), whole],
      [whole, moment([ALICE])],
    ] as const) {
      expect(compareMoments(from, to, NOW)).toMatchObject({ changes: [], same: 1 });
    }
  });

  it('compares containers with each other', () => {
    const contained = { ...BOB, storeId: 'firefox-container-1' };
    const there = moment([contained], siteScope('firefox-container-1', 'example.com'));
    const { changes } = compareMoments(moment([ALICE]), there, NOW);
    expect(changes.map(({ id, diff }) => [id, diff.kind])).toEqual([[keyId(ALICE), 'changed']]);
  });

  it('compares the storage that both sides have, and names what one has alone', () => {
    const at = (origin: string, value: string): PageStorage => ({
      origin,
      localStorage: [{ name: 'token', value }],
      sessionStorage: [],
    });
    const [own, frame, later] = ['https://example.com', 'https://b.test', 'https://c.test'];
    const one = momentOf(snapshot({ origins: [at(own, '1'), at(frame, '1')] }));
    const two = momentOf(snapshot({ origins: [at(later, '1'), at(own, '2')] }));
    const without = momentOf(snapshot());
    expect(compareMoments(one, one, NOW)).toMatchObject({
      storage: [],
      onlyBefore: [],
      onlyAfter: [],
    });
    expect(compareMoments(one, two, NOW)).toMatchObject({
      storage: [{ kind: 'changed', origin: own, name: 'token' }],
      onlyBefore: [frame],
      onlyAfter: [later],
    });
    expect(compareMoments(without, two, NOW)).toMatchObject({
      storage: null,
      onlyBefore: [],
      onlyAfter: [later, own],
    });
    expect(compareMoments(without, without, NOW)).toMatchObject({ storage: null, onlyAfter: [] });
  });
});

describe('why storage is not compared', () => {
  const [a, b, c] = ['https://a.test', 'http://b.test:81', 'https://c.test'];
  const sides = { onlyBefore: [a, b], onlyAfter: [c] };
  const reach = { unreachable: new Set(['b.test']), missingAccess: ['*://*.b.test/*'] };
  const told = (gaps: readonly StorageGap[]) =>
    gaps.map(({ code, origins, patterns }) => [code, origins, patterns]);

  it('is told of now, whichever side that is', () => {
    expect(told(storageGaps(sides, 'after', reach))).toEqual([
      ['noAccess', [b], ['*://*.b.test/*']],
      ['notOpen', [a], []],
      ['notKept', [c], []],
    ]);
    expect(told(storageGaps(sides, 'before', reach))).toEqual([
      ['notOpen', [c], []],
      ['notKept', [a, b], []],
    ]);
  });

  it('is told of two snapshots', () => {
    expect(told(storageGaps(sides, null, reach))).toEqual([['oneSided', [a, b, c], []]]);
    expect(storageGaps({ onlyBefore: [], onlyAfter: [] }, null, reach)).toEqual([]);
  });
});

it('storage is compared item by item', () => {
  const at = (items: Partial<PageStorage>): PageStorage => ({
    origin: 'https://example.com',
    localStorage: [],
    sessionStorage: [],
    ...items,
  });
  const before = at({
    localStorage: [
      { name: 'token', value: 'a-1' },
      { name: '__proto__', value: 'x' },
      { name: 'same', value: '' },
    ],
  });
  const after = at({
    localStorage: [
      { name: 'token', value: 'a-2' },
      { name: 'same', value: '' },
    ],
    sessionStorage: [{ name: 'token', value: '' }],
  });
  const found = diffStorage([before], [after, at({ origin: 'https://other.test' })]);
  expect(found.map(({ kind, area, name }) => [kind, area, name])).toEqual([
    ['changed', 'localStorage', 'token'],
    ['removed', 'localStorage', '__proto__'],
    ['added', 'sessionStorage', 'token'],
  ]);
  expect(found[0]?.segments).toEqual([
    { kind: 'same', text: 'a-' },
    { kind: 'removed', text: '1' },
    { kind: 'added', text: '2' },
  ]);
});

it('a restore is told cookie by cookie', () => {
  const expired = cookie({ name: 'old', expirationDate: NOW / 1000 - 1 });
  const outside = cookie({ name: 'x', domain: 'other.test' });
  const taken = snapshot({ cookies: [ALICE, theme, expired, outside] });
  const current = [BOB, cookie({ name: 'cart' })];
  const present = { current, unreachable: new Set<string>(), now: NOW };
  const rows = restoreRows(planRestore(taken, present, 'as-it-was'), current);
  expect(rows).toEqual([
    { kind: 'removed', cookie: current[1] },
    {
      kind: 'changed',
      cookie: ALICE,
      differences: [{ field: 'value', asked: ALICE.value, stored: BOB.value }],
    },
    { kind: 'added', cookie: theme },
    { kind: 'skipped', cookie: expired, reason: 'expired' },
    { kind: 'skipped', cookie: outside, reason: 'outside' },
  ]);
});
