import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { exportCookies, type Loss } from '../../lib/format/export-cookies.ts';
import { FORMATS } from '../../lib/format/formats/index.ts';
import { lossGroups } from '../../lib/transfer/losses.ts';
import { cookie } from '../fixtures/cookie.ts';
import { NOW } from './entries.ts';

const OPTIONS = {
  preset: null,
  url: 'https://www.example.com/',
  now: NOW,
  origins: [],
  masked: false,
  withSession: true,
};

/** What a format says that it loses, in short. */
function losses(id: string, cookies: readonly Cookie[]): string[] {
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`No format ${id}`);
  return lossGroups(exportCookies(format, cookies, OPTIONS).losses).map((group) => {
    const subject = group.kind === 'omitted' ? group.omission.code : group.field;
    return `${group.kind} ${subject}: ${group.cookies.map(({ name }) => name).join(' ')}`;
  });
}

const partitionKey = { topLevelSite: 'https://shop.test', hasCrossSiteAncestor: true };
const LATER = NOW / 1000 + 1000;

describe('the same thing lost of several cookies is told once, the worst first', () => {
  it.each<[string, Partial<Cookie>[], string[]]>([
    ['cookiescope', [{ name: 'a', partitionKey, sameSite: 'lax' }], []],
    ['netscape', [{ name: 'a' }], []],
    [
      'netscape',
      [
        { name: 'a', sameSite: 'lax', expirationDate: LATER + 0.5 },
        { name: 'b', sameSite: 'strict', partitionKey, secure: true },
        { name: 'c', sameSite: 'lax', expirationDate: LATER },
      ],
      ['lost partitionKey: b', 'lost sameSite: a b c', 'rounded expirationDate: a'],
    ],
    [
      'netscape',
      [
        { name: 'a', value: 'x\ty' },
        { name: 'b', value: 'x\ny' },
        { name: '', sameSite: 'lax' },
        { name: 'c', sameSite: 'lax' },
        { name: 'd', value: 'z\ty' },
      ],
      ['omitted character: a d', 'omitted character: b', 'omitted nameless: ', 'lost sameSite: c'],
    ],
  ])('%s of %j', (id, cookies, expected) => {
    expect(
      losses(
        id,
        cookies.map((each) => cookie(each)),
      ),
    ).toEqual(expected);
  });
});

it.each<[string, Loss['difference'], string]>([
  ['an expiry that goes', { field: 'expirationDate', asked: LATER, stored: null }, 'lost'],
  ['an expiry that moves', { field: 'expirationDate', asked: LATER, stored: 5 }, 'changed'],
  ['an expiry rounded', { field: 'expirationDate', asked: 5.9, stored: 5 }, 'rounded'],
  ['one that comes', { field: 'expirationDate', asked: null, stored: 5 }, 'changed'],
  ['host-only', { field: 'hostOnly', asked: true, stored: false }, 'lost'],
  ['a domain that narrows', { field: 'hostOnly', asked: false, stored: true }, 'changed'],
  ['SameSite', { field: 'sameSite', asked: 'lax', stored: 'unspecified' }, 'lost'],
  ['SameSite, guessed', { field: 'sameSite', asked: 'unspecified', stored: 'lax' }, 'changed'],
  [
    'the store',
    { field: 'storeId', asked: 'firefox-container-1', stored: 'firefox-default' },
    'changed',
  ],
])('%s', (_, difference, kind) => {
  const loss = { cookie: cookie(), difference, omission: null } as Loss;
  expect(lossGroups([loss])).toMatchObject([{ kind, field: difference?.field }]);
});
