import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { ReadCookie } from '../../lib/format/format.ts';
import { createPreview } from '../../lib/transfer/preview.ts';
import { cookie } from '../fixtures/cookie.ts';
import { bareEntry, CHOICE, entry, NOW, SCOPE, target } from './entries.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const IN_A_DAY = NOW / 1000 + DAY;
const PARTITION = { topLevelSite: 'https://shop.test', hasCrossSiteAncestor: true };

/** What a preview says of some cookies, one line of the file each. */
function statuses(
  reads: readonly Partial<ReadCookie>[],
  jar: readonly Cookie[] = [],
  choice = CHOICE,
): unknown[] {
  const rows = createPreview()(
    reads.map((read, place) => entry(read, place + 1)),
    choice,
    target(jar),
  );
  return rows.map(({ outlook }) =>
    'because' in outlook ? `${outlook.status}: ${outlook.because}` : outlook.status,
  );
}

/** The one row of a preview. */
function only(read: Partial<ReadCookie>, jar: readonly Cookie[] = [], choice = CHOICE) {
  const [row] = createPreview()([entry(read)], choice, target(jar));
  if (!row) throw new Error('No row');
  return row;
}

describe('a cookie is', () => {
  const there = cookie({ value: 'old' });

  it.each<[string, Partial<ReadCookie>, readonly Cookie[]]>([
    ['added', {}, []],
    ['added', {}, [cookie({ name: 'other' })]],
    ['added', { hostOnly: false }, [there]],
    ['added', { path: '/app' }, [there]],
    ['added', { domain: 'www.example.com' }, [there]],
    ['added', { partitionKey: PARTITION, secure: true }, [there]],
    ['changed', { value: 'new' }, [there]],
    ['changed', { value: 'old', secure: true }, [there]],
    ['changed', { value: 'old', expirationDate: IN_A_DAY }, [there]],
    ['unchanged', { value: 'old' }, [there]],
    // Browsers round an expiry.
    [
      'unchanged',
      { value: 'old', expirationDate: IN_A_DAY },
      [{ ...there, expirationDate: IN_A_DAY + 0.7 }],
    ],
    [
      'unchanged',
      { partitionKey: PARTITION, secure: true },
      [cookie({ partitionKey: PARTITION, secure: true })],
    ],
    ['skipped: expired', { expirationDate: NOW / 1000 - 1 }, []],
    ['skipped: expired', { expirationDate: 0 }, [there]],
    // Its time is over, whatever else is wrong with it.
    ['skipped: expired', { expirationDate: 0, name: '__Host-a' }, []],
    ['impossible: refused', { name: '__Host-a' }, []],
    ['impossible: refused', { domain: 'not a host' }, []],
    ['impossible: refused', { domain: 'co.uk', hostOnly: false }, []],
    ['impossible: refused', { sameSite: 'no_restriction' }, []],
    ['impossible: refused', { expirationDate: Number.NaN }, []],
  ])('%s: %j beside %j', (status, read, jar) => {
    expect(statuses([read], jar)).toEqual([status]);
  });

  it('impossible where it could not be read, with the place and the fault', () => {
    const fault = { code: 'netscapeFields', params: ['3'] };
    const place = { index: 4, line: 7 };
    const [row] = createPreview()([{ place, cookie: null, fault }], CHOICE, target());
    expect(row).toEqual({
      id: '0',
      place,
      cookie: null,
      outlook: { status: 'impossible', because: 'unreadable', fault },
      issues: [],
      notes: [],
    });
  });

  it('impossible where the extension may not touch its site', () => {
    const preview = createPreview();
    const entries = [entry({ domain: 'a.test' }), entry({ domain: 'b.test' })];
    const rows = preview(entries, CHOICE, target([], ['b.test']));
    expect(rows.map(({ outlook }) => outlook)).toEqual([
      { status: 'added' },
      { status: 'impossible', because: 'noAccess' },
    ]);
  });

  it('impossible where others would be thrown out for it', () => {
    const cookies = (count: number, fields: Partial<Cookie> = {}) =>
      Array.from({ length: count }, (_, index) => cookie({ name: `there-${index}`, ...fields }));
    const jar = [
      ...cookies(178),
      ...cookies(100, { domain: 'other.test' }),
      ...cookies(100, { partitionKey: PARTITION, secure: true }),
    ];
    const reads = [
      { name: 'first' },
      { name: 'there-0', value: 'new' },
      { domain: 'www.example.com' },
      { name: 'third' },
      { name: 'fourth', domain: 'other.test' },
      { name: 'fifth', partitionKey: PARTITION, secure: true },
    ];
    const full = 'impossible: siteFull';
    expect(statuses(reads, jar)).toEqual(['added', 'changed', 'added', full, 'added', 'added']);
    const choice = { ...CHOICE, leftOut: new Set(['2']) };
    expect(statuses(reads, jar, choice)[3], 'with the room of one left out').toBe('added');
  });

  it('read otherwise than it is written, which is told', () => {
    const notes = [{ code: 'lifetime', params: ['soon'] }];
    const read = { place: { index: 1, line: 1 }, cookie: { name: 'a', value: '' }, notes };
    const [row] = createPreview()([read], CHOICE, target());
    expect(row).toMatchObject({ outlook: { status: 'added' }, notes });
  });
});

it('changes are told field by field, as it is and as it will be', () => {
  const before = cookie({ value: 'old', sameSite: 'lax', expirationDate: IN_A_DAY });
  const { outlook } = only({ value: 'new', sameSite: 'lax', httpOnly: true }, [before]);
  expect(outlook).toEqual({
    status: 'changed',
    changes: [
      { field: 'value', before: 'old', after: 'new' },
      { field: 'httpOnly', before: false, after: true },
      { field: 'expirationDate', before: IN_A_DAY, after: null },
    ],
  });
});

describe('a cookie that the file has several times', () => {
  it.each<[string, Partial<ReadCookie>[], string[]]>([
    ['the last counts', [{ value: '1' }, { value: '2' }], ['skipped: repeated', 'added']],
    [
      'other keys are others',
      [{}, { path: '/a' }, { hostOnly: false }],
      ['added', 'added', 'added'],
    ],
    [
      'three times',
      [{ value: '1' }, { value: '2' }, { value: '3' }],
      ['skipped: repeated', 'skipped: repeated', 'added'],
    ],
    [
      'one whose time is over does not count',
      [{ value: '1' }, { expirationDate: 1 }],
      ['added', 'skipped: expired'],
    ],
    [
      'nor does one that is refused',
      [{ value: '1' }, { value: 'a;b' }],
      ['added', 'impossible: refused'],
    ],
    [
      'also where browsers make two the same',
      [{ path: '/a%20b' }, { path: '/a b' }],
      ['skipped: repeated', 'added'],
    ],
  ])('%s', (_, reads, expected) => {
    expect(statuses(reads)).toEqual(expected);
  });
});

describe('what browsers rewrite is written so at once', () => {
  it.each<[string, Partial<ReadCookie>, Partial<Cookie>]>([
    ['pathEncoded', { path: '/a b' }, { path: '/a%20b' }],
    ['domainNotCanonical', { domain: 'EXAMPLE.com' }, { domain: 'example.com' }],
    ['ipIsHostOnly', { domain: '127.0.0.1', hostOnly: false }, { hostOnly: true }],
    ['expiryTooFar', { expirationDate: 9e9 }, { expirationDate: NOW / 1000 + 400 * DAY }],
    [
      'partitionSiteTooLong',
      { partitionKey: { ...PARTITION, topLevelSite: 'https://www.shop.test' }, secure: true },
      { partitionKey: PARTITION },
    ],
  ])('%s', (code, read, stored) => {
    const row = only(read);
    expect(row.outlook).toEqual({ status: 'added' });
    expect(row.cookie).toMatchObject(stored);
    expect(row.issues.map((issue) => issue.code)).toEqual([code]);
    // The next time it is as it is in the browser.
    expect(only(read, row.cookie ? [row.cookie] : []).outlook).toEqual({ status: 'unchanged' });
  });
});

describe('a mend', () => {
  const mended = (read: Partial<ReadCookie>, mend: Partial<Cookie>) =>
    only(read, [], { ...CHOICE, mends: new Map([['0', mend]]) });

  it.each<[string, Partial<ReadCookie>]>([
    ['prefixNeedsSecure', { name: '__Secure-a' }],
    ['sameSiteNoneNeedsSecure', { sameSite: 'no_restriction' }],
    ['semicolonInValue', { value: 'a;b' }],
    ['suffixNeedsHostOnly', { domain: 'github.io', hostOnly: false }],
    ['partitionedNeedsSecure', { partitionKey: PARTITION }],
  ])('of %s is offered, and makes the cookie possible', (code, read) => {
    const { outlook, issues } = only(read);
    expect(outlook).toEqual({ status: 'impossible', because: 'refused' });
    const issue = issues.find((each) => each.code === code);
    expect(issue?.mend).toBeDefined();
    expect(mended(read, issue?.mend ?? {}).outlook).toEqual({ status: 'added' });
  });

  it('leaves what else is wrong', () => {
    const row = mended({ name: '__Host-a', path: '/x' }, { secure: true });
    expect(row.outlook).toEqual({ status: 'impossible', because: 'refused' });
    expect(row.issues.map(({ code }) => code)).toEqual(['prefixNeedsRootPath']);
  });
});

describe('what the file does not say', () => {
  it('is the scope, of cookies that have a name and a value only', () => {
    const [bare, whole] = createPreview()(
      [bareEntry('bare'), entry({ domain: 'example.com' })],
      CHOICE,
      target(),
    );
    expect(bare?.cookie).toMatchObject(SCOPE);
    expect(whole?.cookie).toMatchObject({ domain: 'example.com', path: '/', secure: false });
  });

  it('is judged anew with another scope, and in another store', () => {
    const preview = createPreview();
    const entries = [bareEntry('bare'), entry({})];
    const before = preview(entries, CHOICE, target());
    const scope = { ...SCOPE, domain: 'nowhere at all' };
    const after = preview(entries, { ...CHOICE, scope }, target());
    expect(after.map(({ outlook }) => outlook.status)).toEqual(['impossible', 'added']);
    expect(after[1]?.cookie).toBe(before[1]?.cookie);
    const elsewhere = preview(entries, { ...CHOICE, storeId: '1' }, target());
    expect(elsewhere.map((row) => row.cookie?.storeId)).toEqual(['1', '1']);
  });

  it('goes into the store that was chosen, whatever the file says', () => {
    expect(only({ storeId: 'firefox-container-3' }).cookie?.storeId).toBe('0');
  });
});
