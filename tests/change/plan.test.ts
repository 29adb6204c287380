import { describe, expect, it } from 'vitest';
import type { ParkedCookie } from '../../lib/change/change-set.ts';
import {
  planAdd,
  planChange,
  planDelete,
  planDiscard,
  planDuplicate,
  planEdit,
  planLogIn,
  planLogOut,
  planPark,
  planRemove,
  planUnpark,
} from '../../lib/change/plan.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { cookie } from '../fixtures/cookie.ts';

const sid = cookie({ name: 'sid', value: '1' });
const theme = cookie({ name: 'theme', path: '/app' });
const partitionKey = { topLevelSite: 'https://top.test', hasCrossSiteAncestor: true };

describe('planEdit', () => {
  it.each<[string, Partial<Cookie>]>([
    ['value', { value: '2' }],
    ['flags', { secure: true, httpOnly: true, sameSite: 'strict' }],
    ['expiry', { expirationDate: 99 }],
  ])('sets a cookie with another %s in its place', (_, fields) => {
    const edited = { ...sid, ...fields };
    expect(planEdit(sid, edited).operations).toEqual([{ type: 'set', cookie: edited }]);
  });

  it.each<[string, Partial<Cookie>]>([
    ['name', { name: 'id' }],
    ['domain', { domain: 'www.example.com' }],
    ['host-only', { hostOnly: false }],
    ['path', { path: '/a' }],
    ['partition', { partitionKey }],
    ['store', { storeId: '1' }],
  ])(
    'sets a cookie with another %s first, then removes the old one: all or nothing',
    (_, fields) => {
      const edited = { ...sid, ...fields };
      expect(planEdit(sid, edited)).toEqual({
        label: { code: 'edit', subject: 'sid', count: 1 },
        operations: [
          { type: 'set', cookie: edited },
          { type: 'remove', key: keyOf(sid) },
        ],
        atomic: true,
      });
    },
  );
});

describe('planChange', () => {
  it('touches only what differs', () => {
    const edited = { ...sid, value: '2', httpOnly: !sid.httpOnly };
    expect(planChange(sid, edited)).toEqual({
      label: { code: 'edit', subject: 'sid', count: 1 },
      operations: [
        { type: 'change', key: keyOf(sid), fields: { value: '2', httpOnly: !sid.httpOnly } },
      ],
      atomic: true,
    });
  });

  it('is an edit where the key changes', () => {
    const edited = { ...sid, name: 'id' };
    expect(planChange(sid, edited)).toEqual(planEdit(sid, edited));
  });
});

it('adds one cookie', () => {
  expect(planAdd(sid)).toEqual({
    label: { code: 'add', subject: 'sid', count: 1 },
    operations: [{ type: 'set', cookie: sid }],
    atomic: true,
  });
});

it.each([
  [[], 'sid-copy'],
  [['sid-copy'], 'sid-copy-2'],
  [['sid-copy', 'sid-copy-2', 'sid-copy-3'], 'sid-copy-4'],
  [['sid-copy-2'], 'sid-copy'],
])('duplicates under a name that %j leave free', (taken, name) => {
  const others = taken.map((each) => cookie({ name: each }));
  expect(planDuplicate(sid, others).operations).toEqual([
    { type: 'set', cookie: { ...sid, name } },
  ]);
});

describe('many at once', () => {
  it.each([
    ['remove', planRemove],
    ['park', planPark],
    ['unpark', planUnpark],
    ['discard', planDiscard],
  ] as const)(
    '%s: one operation each, by key, and one failure keeps none of the others',
    (type, plan) => {
      const changeSet = plan([sid, theme]);
      expect(changeSet.label).toEqual({ code: type, subject: 'sid', count: 2 });
      expect(changeSet.atomic).toBe(false);
      expect(changeSet.operations).toEqual(
        [sid, theme].map((each) => expect.objectContaining({ type, key: keyOf(each) })),
      );
      // A key carries no value: the journal and the messages hold no more than they need.
      expect(JSON.stringify(changeSet.operations)).not.toContain('value');
    },
  );

  it.each([planRemove, planPark, planUnpark, planDiscard])(
    'takes nothing for an answer',
    (plan) => {
      expect(plan([])).toMatchObject({ label: { subject: '', count: 0 }, operations: [] });
    },
  );
});

describe('the log-out switch', () => {
  it('parks all or none, under the name of the site', () => {
    expect(planLogOut('example.com', [sid, theme])).toEqual({
      label: { code: 'logout', subject: 'example.com', count: 2 },
      operations: [sid, theme].map((each) => ({
        type: 'park',
        key: keyOf(each),
        reason: 'logout',
      })),
      atomic: true,
    });
  });

  it('puts back what it parked, and not what was switched off one by one', () => {
    const parked: ParkedCookie[] = [
      { cookie: sid, parkedAt: 1, reason: 'logout' },
      { cookie: theme, parkedAt: 1, reason: 'switch' },
    ];
    expect(planLogIn('example.com', parked)).toEqual({
      label: { code: 'login', subject: 'example.com', count: 1 },
      operations: [{ type: 'unpark', key: keyOf(sid) }],
      atomic: false,
    });
  });
});

describe('planDelete', () => {
  const [a, b] = [cookie({ name: 'a' }), cookie({ name: 'b' })];

  it('removes live and throws away parked cookies in one step', () => {
    const { label, operations } = planDelete([a], [b]);
    expect(operations.map(({ type }) => type)).toEqual(['remove', 'discard']);
    expect(label).toEqual({ code: 'remove', subject: 'a', count: 2 });
  });

  it('is called what it is where all of them are parked', () => {
    expect(planDelete([], [b]).label.code).toBe('discard');
  });
});
