import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ReadSnapshot,
  readInfo,
  readSnapshot,
  readSnapshotFile,
  snapshotText,
} from '../../lib/snapshot/read-snapshot.ts';
import {
  intoStore,
  makeSnapshot,
  SNAPSHOT_VERSION,
  splitSnapshot,
} from '../../lib/snapshot/snapshot.ts';
import { cookie } from '../fixtures/cookie.ts';
import { snapshot } from '../fixtures/snapshot.ts';
import { cookies } from './cookies.ts';

const origin = {
  origin: 'https://example.com',
  localStorage: [{ name: 'k', value: 'v' }],
  sessionStorage: [{ name: '', value: '' }],
};
const full = snapshot({
  note: 'ä\n"x"',
  pinned: true,
  reason: { code: 'before-change', change: { code: 'import', subject: 'x', count: 3 } },
  cookies: [cookie({ name: 'a', value: '😀' }), cookie({ name: '__proto__' })],
  origins: [origin],
});
/** What the JSON of a text is read as. */
const readSnapshotText = (text: string): ReadSnapshot => readSnapshotFile(JSON.parse(text));
/** The file of a snapshot with some of its JSON changed. */
const file = (fields: object) => JSON.stringify({ ...JSON.parse(snapshotText(full)), ...fields });
const faultOf = (text: string) => {
  const read = readSnapshotText(text);
  return read.snapshot ? 'read' : [read.fault.code, ...read.fault.params].join(' ');
};

it('counts and measures what is in it', () => {
  const { cookies, origins } = full;
  const size = new TextEncoder().encode(JSON.stringify({ cookies, origins })).length;
  expect([full.count, full.originCount, full.size]).toEqual([2, 1, size]);
});

it('is the same after a file', () => {
  expect(readSnapshotText(snapshotText(full))).toEqual({ snapshot: full, faults: [] });
  fc.assert(
    fc.property(cookies, fc.string(), (all, name) => {
      const made = snapshot({ cookies: all, name });
      expect(readSnapshotText(snapshotText(made))).toEqual({ snapshot: made, faults: [] });
    }),
  );
});

it('is the same after its two halves', () => {
  const { info, contents } = splitSnapshot(full);
  expect(readInfo(info)).toEqual(info);
  expect(Object.keys(info)).not.toContain('cookies');
  expect(readSnapshot({ ...info, ...contents }).snapshot).toEqual(full);
});

it('can go to another store', () => {
  const moved = intoStore(full, 'firefox-default');
  expect(moved.scope.storeId).toBe('firefox-default');
  expect(new Set(moved.cookies.map(({ storeId }) => storeId))).toEqual(
    new Set(['firefox-default']),
  );
  expect(moved).toEqual(makeSnapshot(moved));
});

describe('a file that is none', () => {
  it.each([
    ['not-snapshot', '[]'],
    ['not-snapshot', 'null'],
    ['not-snapshot', '{"kind":"other","version":1}'],
    [`newer-version ${SNAPSHOT_VERSION + 1}`, file({ version: SNAPSHOT_VERSION + 1 })],
    ['damaged takenAt', file({ takenAt: 'now' })],
    ['damaged takenAt', file({ takenAt: null })],
    ['damaged scope.sites', file({ scope: { storeId: '0', hosts: [] } })],
    ['damaged reason.code', file({ reason: { code: 'other' } })],
    ['damaged reason.change.code', file({ reason: { ...full.reason, change: { code: 'x' } } })],
    ['damaged cookies', file({ cookies: {} })],
  ])('%s', (fault, text) => {
    expect(faultOf(text)).toBe(fault);
  });

  it('is no item of a list either', () => {
    expect([null, 7, {}, { ...full, id: 1 }].map(readInfo)).toEqual([null, null, null, null]);
  });
});

it('a bad member keeps no other away', () => {
  const good = cookie({ name: 'a', value: '😀' });
  const read = readSnapshotText(
    file({
      cookies: [
        { ...good, value: 7 },
        good,
        { ...good, domain: '.example.com' },
        { ...good, sameSite: 'None' },
        { ...good, expirationDate: undefined },
        { ...good, value: 'again' },
        null,
      ],
      origins: [origin, { ...origin, localStorage: [{ name: 'x' }] }],
      count: 99,
    }),
  );
  expect(read).toEqual({
    snapshot: makeSnapshot({ ...full, cookies: [{ ...good, value: 'again' }] }),
    faults: [
      { code: 'cookie', params: ['1', 'value'] },
      { code: 'cookie', params: ['3', 'domain'] },
      { code: 'cookie', params: ['4', 'sameSite'] },
      { code: 'cookie', params: ['5', 'expirationDate'] },
      { code: 'cookie', params: ['7', ''] },
      { code: 'repeated', params: ['6'] },
      { code: 'origin', params: ['2', 'localStorage.0.value'] },
    ],
  });
});

it('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readSnapshotFile(value).snapshot).toBeNull();
      expect(readSnapshot(value).snapshot).toBeNull();
    }),
  );
});
