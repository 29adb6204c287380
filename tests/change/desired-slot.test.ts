import { expect, it } from 'vitest';
import type { Operation } from '../../lib/change/change-set.ts';
import { desiredSlot } from '../../lib/change/desired-slot.ts';
import { EMPTY_SLOT, type Slot } from '../../lib/change/slot.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { cookie } from '../fixtures/cookie.ts';

const now = 1_000_000;
const live = cookie({ value: 'live' });
const other = cookie({ value: 'other' });
const expired = cookie({ value: 'old', expirationDate: 1_000 });
const parked = { cookie: other, parkedAt: 7, reason: 'switch' } as const;
const stale = { cookie: expired, parkedAt: 7, reason: 'switch' } as const;

const key = keyOf(live);
const set: Operation = { type: 'set', cookie: other };
const park: Operation = { type: 'park', key, reason: 'logout' };

it.each<[string, Operation, Slot, Slot]>([
  ['set into nothing', set, EMPTY_SLOT, { live: other, parked: null }],
  ['set over a cookie', set, { live, parked: null }, { live: other, parked: null }],
  ['set beside a parked one', set, { live: null, parked }, { live: other, parked }],
  [
    'set an expired one',
    { type: 'set', cookie: expired },
    { live, parked },
    { live: null, parked },
  ],
  [
    'change',
    { type: 'change', key, fields: { httpOnly: true } },
    { live, parked },
    { live: { ...live, httpOnly: true }, parked },
  ],
  ['remove', { type: 'remove', key }, { live, parked }, { live: null, parked }],
  ['remove nothing', { type: 'remove', key }, EMPTY_SLOT, EMPTY_SLOT],
  [
    'park',
    park,
    { live, parked: null },
    { live: null, parked: { cookie: live, parkedAt: now, reason: 'logout' } },
  ],
  [
    'park over a parked one',
    park,
    { live, parked },
    { live: null, parked: { cookie: live, parkedAt: now, reason: 'logout' } },
  ],
  ['unpark', { type: 'unpark', key }, { live: null, parked }, { live: other, parked: null }],
  [
    'unpark over a cookie',
    { type: 'unpark', key },
    { live, parked },
    { live: other, parked: null },
  ],
  ['discard', { type: 'discard', key }, { live, parked }, { live, parked: null }],
])('%s', (_, operation, slot, desired) => {
  expect(desiredSlot(operation, slot, now)).toEqual(desired);
});

it.each<[string, Operation, Slot, string]>([
  ['change nothing', { type: 'change', key, fields: {} }, { live: null, parked }, 'missing'],
  ['park nothing', park, { live: null, parked }, 'missing'],
  ['unpark nothing', { type: 'unpark', key }, { live, parked: null }, 'missing'],
  ['unpark an expired one', { type: 'unpark', key }, { live: null, parked: stale }, 'expired'],
])('cannot %s', (_, operation, slot, code) => {
  expect(desiredSlot(operation, slot, now)).toEqual({ code, detail: '', issue: null });
});
