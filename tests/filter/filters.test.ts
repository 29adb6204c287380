import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { matches, parseFilter } from '../../lib/filter/parse-filter.ts';
import { cookie } from '../fixtures/cookie.ts';
import { inSeconds, NOW, subject } from './subject.ts';

function finds(text: string, row = subject()): boolean {
  return matches(parseFilter(text), row, NOW);
}

const guard = (locked: Cookie | null) => ({
  key: keyOf(cookie()),
  lock: { cookie: locked, paused: null },
  isProtected: true,
});

const session = subject(
  {
    name: 'SessionId',
    value: 'abc DEF',
    domain: 'app.example.com',
    path: '/admin/',
    secure: true,
    sameSite: 'lax',
  },
  {},
  { level: 'likely', role: 'session-id' },
);

describe('words', () => {
  it.each([
    ['', true],
    ['   ', true],
    ['sess', true],
    ['SESS', true],
    ['def', true],
    ['example.com', true],
    ['/admin', true],
    ['sess admin', true],
    ['sess nowhere', false],
    ['"abc def"', true],
    ['"def abc"', false],
    ['-sess', false],
    ['-nowhere', true],
    ['-"abc def"', false],
    // Two fields together are not one text.
    ['sessionidabc', false],
    ['""', true],
  ])('%j: %s', (text, found) => {
    expect(finds(text, session)).toBe(found);
  });
});

describe('texts of one field', () => {
  it.each([
    ['name:sess', true],
    ['NAME:sess', true],
    ['name:abc', false],
    ['-name:abc', true],
    ['value:"abc def"', true],
    ['domain:example', true],
    ['path:/admin', true],
    ['path:/admin/', true],
    ['path:/other', false],
    ['name:/^Sess/', true],
    ['name:/^sess/', false],
    ['name:/^sess/i', true],
    ['-name:/^sess/i', false],
    ['value:/\\w+\\s[A-Z]+/', true],
    ['name:"/^sess/i"', false],
    ['name:/^s/gi name:/^s/yi', true],
    ['value:""', false],
    ['-value:""', true],
  ])('%s: %s', (text, found) => {
    expect(finds(text, session)).toBe(found);
  });

  it('finds empty values', () => {
    expect(finds('value:""', subject({ value: '' }))).toBe(true);
  });

  it('keeps no state between rows', () => {
    const filter = parseFilter('name:/s/g');
    expect([1, 2, 3].map(() => matches(filter, session, NOW))).toEqual([true, true, true]);
  });
});

describe('what a cookie is', () => {
  it.each([
    ['is:session', subject(), subject({ expirationDate: inSeconds(1) })],
    ['is:persistent', subject({ expirationDate: inSeconds(1) }), subject()],
    ['is:session-id', session, subject({}, {}, { level: 'possible', role: 'session-id' })],
    ['is:secure', subject({ secure: true }), subject()],
    ['is:httponly', subject({ httpOnly: true }), subject()],
    ['is:host-only', subject({ hostOnly: true }), subject({ hostOnly: false })],
    [
      'is:partitioned',
      subject({ partitionKey: { topLevelSite: 'https://a.com', hasCrossSiteAncestor: true } }),
      subject(),
    ],
    ['is:third-party', subject({}, { thirdParty: true }), subject()],
    [
      'is:expiring',
      subject({ expirationDate: inSeconds(3600) }),
      subject({ expirationDate: inSeconds(3601) }),
    ],
    [
      'is:expiring',
      subject({ expirationDate: inSeconds(1) }),
      subject({ expirationDate: inSeconds(0) }),
    ],
    ['is:expiring', subject({ expirationDate: inSeconds(60) }), subject()],
    ['is:parked', subject({}, { parked: true }), subject()],
    ['is:locked', subject({}, { guard: guard(cookie()) }), subject({}, { guard: guard(null) })],
    ['is:protected', subject({}, { guard: guard(null) }), subject()],
    ['samesite:none', subject({ sameSite: 'no_restriction' }), subject()],
    ['samesite:lax', subject({ sameSite: 'lax' }), subject()],
    ['samesite:Strict', subject({ sameSite: 'strict' }), subject()],
    ['samesite:unset', subject(), subject({ sameSite: 'lax' })],
    ['role:csrf', subject({}, {}, { role: 'csrf' }), subject()],
    ['role:"session-id"', session, subject()],
  ])('%s', (text, found, other) => {
    expect([finds(text, found), finds(text, other)]).toEqual([true, false]);
    expect([finds(`-${text}`, found), finds(`-${text}`, other)]).toEqual([false, true]);
  });
});

describe('size', () => {
  // "name" and 96 characters make 100 bytes.
  const row = subject({ value: 'v'.repeat(96) });
  it.each([
    ['size:>99', true],
    ['size:>100', false],
    ['size:>=100', true],
    ['size:<100', false],
    ['size:<=100b', true],
    ['size:100', true],
    ['size:=101', false],
    ['size:<0.5k', true],
    ['size:>1KB', false],
  ])('%s: %s', (text, found) => {
    expect(finds(text, row)).toBe(found);
  });
});

describe('expires', () => {
  const row = subject({ expirationDate: inSeconds(2 * 86_400) });
  it.each([
    ['expires:<7d', true],
    ['expires:<2d', false],
    ['expires:2d', true],
    ['expires:1d', false],
    ['expires:>47h', true],
    ['expires:<2881m', true],
    ['expires:<2881min', true],
    ['expires:>172799s', true],
    ['expires:<1w', true],
    ['expires:>1mo', false],
    ['expires:>1y', false],
    ['expires:<0.5d', false],
  ])('%s: %s', (text, found) => {
    expect(finds(text, row)).toBe(found);
  });

  it.each(['expires:<1y', 'expires:>1y'])('%s leaves out session cookies', (text) => {
    expect(finds(text, subject())).toBe(false);
  });
});
