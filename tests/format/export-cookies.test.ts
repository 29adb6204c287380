import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { defaultStoreOf } from '../../lib/format/default-store.ts';
import { type ExportOptions, exportCookies } from '../../lib/format/export-cookies.ts';
import type { Format, Reader, Writer } from '../../lib/format/format.ts';
import { inSendOrder } from '../../lib/format/send-order.ts';
import { cookie, options } from './cookies.ts';

/** A format that holds names, values and what is said, but no `x`. */
function format(fields: Partial<Writer> = {}, lost: Partial<Cookie> = {}): Format {
  const writer: Writer = {
    hold: (each) => (each.name === 'x' ? { code: 'noUrl', params: [] } : { ...each, ...lost }),
    text: (held) => held.map(({ name, value }) => `${name}=${value}`).join('|'),
    ...fields,
  };
  const reader: Reader = { recognises: () => false, entries: () => [] };
  return { id: 'test', extension: 'txt', mediaType: 'text/plain', reader, writer };
}

function written(to: Format, cookies: readonly Cookie[], fields: Partial<ExportOptions> = {}) {
  return exportCookies(to, cookies, { ...options(), masked: false, withSession: true, ...fields });
}

/** What is lost, such as `a.secure` and `b: sameSlot`. */
function lossesOf({ losses }: ReturnType<typeof written>): string[] {
  return losses.map(({ cookie: { name }, difference, omission }) =>
    difference ? `${name}.${difference.field}` : `${name}: ${omission.code}`,
  );
}

const b = cookie({ name: 'b', value: '2' });

it('writes the cookies in their order', () => {
  expect(written(format(), [b, cookie()])).toEqual({ text: 'b=2|a=1', count: 2, losses: [] });
});

it('tells what of a cookie is lost, and which are left out', () => {
  const lost = { sameSite: 'unspecified', expirationDate: null } as const;
  const rich = cookie({ sameSite: 'lax', expirationDate: 1.5 });
  const exported = written(format({}, lost), [cookie({ name: 'x' }), rich, b]);
  expect(exported).toMatchObject({ text: 'a=1|b=2', count: 2 });
  expect(lossesOf(exported)).toEqual(['a.sameSite', 'a.expirationDate', 'x: noUrl']);
  expect(exported.losses[1]?.difference).toMatchObject({ asked: 1.5, stored: null });
});

it('tells what the program loses of what is in the file', () => {
  const inUse = (held: Cookie) => ({ ...held, hostOnly: false });
  const exported = written(format({ inUse }), [cookie(), cookie({ name: 'c', hostOnly: false })]);
  expect(exported.text).toBe('a=1|c=1');
  expect(lossesOf(exported)).toEqual(['a.hostOnly']);
});

it('masks values, which is no loss', () => {
  expect(written(format(), [cookie(), b], { masked: true })).toEqual({
    text: 'a=***|b=***',
    count: 2,
    losses: [],
  });
});

it.each([
  [false, 'secret'],
  [true, '***'],
])('hands on what pages store, and nothing besides (masked: %s)', (masked, value) => {
  const storesText = format({ text: (_, { origins }) => JSON.stringify(origins) });
  const origin = 'https://www.example.com';
  const sessionStorage = [{ name: 'step', value: '1' }];
  const localStorage = [{ name: 'token', value: 'secret', size: 6 }];
  const origins = [{ origin, localStorage, sessionStorage }];
  expect(JSON.parse(written(storesText, [b], { masked, origins }).text)).toEqual([
    { origin, localStorage: [{ name: 'token', value }] },
  ]);
});

it('leaves session cookies out where they are not wanted, and does not call that a loss', () => {
  const kept = cookie({ name: 'kept', expirationDate: 5e9 });
  const exported = written(format(), [cookie(), kept], { withSession: false });
  expect(exported).toEqual({ text: 'kept=1', count: 1, losses: [] });
});

describe('the store', () => {
  it.each([
    ['0', []],
    ['1', ['a.storeId']],
    ['firefox-default', []],
    ['firefox-private', ['a.storeId']],
    ['firefox-container-3', ['a.storeId']],
  ])('%s: %j', (storeId, expected) => {
    expect(lossesOf(written(format(), [cookie({ storeId })]))).toEqual(expected);
    expect(lossesOf(written(format({ holdsStore: true }), [cookie({ storeId })]))).toEqual([]);
  });

  it('has a default in each browser', () => {
    expect(defaultStoreOf('firefox-container-1')).toBe('firefox-default');
    expect(defaultStoreOf('1')).toBe('0');
  });
});

describe('of cookies that the file could not tell apart', () => {
  const partitionKey = { topLevelSite: 'https://shop.test', hasCrossSiteAncestor: true };
  const own = cookie({ value: 'own' });
  const partitioned = cookie({ value: 'partitioned', partitionKey });
  const withoutPartition = format({}, { partitionKey: null });

  it.each([
    ['first', [own, partitioned]],
    ['last', [partitioned, own]],
  ])('the one that loses least is written, come it %s', (_, cookies) => {
    const exported = written(withoutPartition, cookies);
    expect(exported).toMatchObject({ text: 'a=own', count: 1 });
    expect(exported.losses).toEqual([
      { cookie: partitioned, difference: null, omission: { code: 'sameSlot', params: [] } },
    ]);
  });

  it('the first is written where they lose the same', () => {
    const stores = [cookie({ value: 'one', storeId: '1' }), cookie({ value: 'two', storeId: '1' })];
    expect(written(format(), stores)).toMatchObject({ text: 'a=one', count: 1 });
  });

  it('all are written where any number can be', () => {
    const exported = written(format({ slotOf: () => null }), [own, own]);
    expect(exported).toMatchObject({ text: 'a=own|a=own', count: 2, losses: [] });
  });
});

it('a request has longer paths first, and else the order that there was', () => {
  const cookies = ['/', '/a', '/', '/abc', '/b'].map((path, at) => cookie({ name: `${at}`, path }));
  const names = inSendOrder(cookies).map(({ name }) => name);
  expect(names).toEqual(['3', '1', '4', '0', '2']);
  expect(written(format({ needsUrl: true }), cookies).text).toBe('3=1|1=1|4=1|0=1|2=1');
});

it('a format that cannot be written is a mistake of ours', () => {
  const { writer: _, ...readOnly } = format();
  expect(() => written(readOnly, [])).toThrow('test can be read, not written');
});
