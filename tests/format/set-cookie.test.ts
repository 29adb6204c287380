import { describe, expect, it } from 'vitest';
import { completeCookie, scopeOfUrl } from '../../lib/format/complete.ts';
import { setCookie } from '../../lib/format/formats/set-cookie.ts';
import { cookie, NOW, options, URL } from './cookies.ts';
import { recognises, writeAll } from './file.ts';
import { entriesWith } from './read-with.ts';

const seconds = NOW / 1000;

describe('a header is read', () => {
  const bare = {
    name: 'a',
    value: '1',
    secure: false,
    httpOnly: false,
    sameSite: 'unspecified',
    expirationDate: null,
  };

  it.each([
    ['name and value', 'a=1', {}],
    ['a value of pairs', 'a=b=c', { value: 'b=c' }],
    ['a value without a name', 'abc', { name: '', value: 'abc' }],
    ['quotes, which are part of it', 'a="b c"', { value: '"b c"' }],
    ['Domain', 'a=1; Domain=.Example.COM', { domain: 'example.com', hostOnly: false }],
    ['an empty Domain', 'a=1; Domain=', {}],
    ['Path', 'a=1; path=/app', { path: '/app' }],
    ['a Path that is none', 'a=1; Path=app', {}],
    ['flags', 'a=1; SECURE; httponly', { secure: true, httpOnly: true }],
    ['SameSite', 'a=1; SameSite=none', { sameSite: 'no_restriction' }],
    ['a SameSite that is none', 'a=1; SameSite=x', {}],
    ['Partitioned', 'a=1; Secure; Partitioned', { secure: true, partitioned: true }],
    ['Max-Age, which counts from now', 'a=1; Max-Age=60', { expirationDate: seconds + 60 }],
    ['Expires', 'a=1; Expires=Fri, 01 Jan 2027 00:00:01 GMT', { expirationDate: seconds + 1 }],
    ['an old Expires', 'a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', { expirationDate: 0 }],
    [
      'Max-Age before Expires',
      'a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
      { expirationDate: seconds + 60 },
    ],
    ['more than there is time', `a=1; Max-Age=${'9'.repeat(30)}`, { expirationDate: 253402300799 }],
    ['less than there was time', `a=1; Max-Age=-${'9'.repeat(30)}`, { expirationDate: 0 }],
  ])('with %s', (_, header, fields) => {
    expect(entriesWith(setCookie, `Set-Cookie: ${header}`)).toEqual([
      { place: { index: 1, line: 1 }, cookie: { ...bare, ...fields }, notes: [] },
    ]);
  });

  it.each([
    ['Max-Age=soon', 'soon'],
    ['Expires=tomorrow', 'tomorrow'],
  ])('without a lifetime where it is %s, and that is said', (attribute, params) => {
    const [entry] = entriesWith(setCookie, `a=1; ${attribute}`);
    expect(entry).toMatchObject({
      cookie: { expirationDate: null },
      notes: [{ code: 'lifetime', params: [params] }],
    });
  });

  it('or is said to be empty, and stops no other', () => {
    expect(entriesWith(setCookie, 'Set-Cookie: ; Path=/\nSet-Cookie: a=1')).toMatchObject([
      { place: { line: 1 }, fault: { code: 'empty' } },
      { place: { line: 2 }, cookie: { name: 'a' } },
    ]);
  });
});

it('in a whole response, Max-Age counts from its date', () => {
  const head =
    'HTTP/1.1 200 OK\r\nDate: Thu, 31 Dec 2026 00:00:00 GMT\r\nSet-Cookie: a=1; Max-Age=60\r\n\r\nb=2\r\n';
  expect(entriesWith(setCookie, head)).toMatchObject([
    { place: { index: 1, line: 3 }, cookie: { expirationDate: seconds - 86_400 + 60 } },
  ]);
});

it('a host-only cookie is that of the page, and its partition that of the site', () => {
  const [entry] = entriesWith(setCookie, 'a=1; Path=/; Secure; Partitioned');
  const scope = scopeOfUrl(URL);
  if (!entry?.cookie || !scope) throw new Error('There has to be a cookie');
  expect(completeCookie(entry.cookie, scope, '0')).toEqual(
    cookie({
      secure: true,
      partitionKey: { topLevelSite: 'https://example.com', hasCrossSiteAncestor: false },
    }),
  );
});

describe('a text is recognised', () => {
  it.each([
    ['by the name of the header', 'Set-Cookie: a=1', true],
    ['within a response', 'HTTP/2 200\nserver: x\nset-cookie: a=1\n\n', true],
    ['by its attributes', 'a=1; Path=/; HttpOnly\nb=2; Secure', true],
    ['not as a Cookie header', 'a=1; b=2', false],
    ['not with the name of another header', 'Cookie: a=1; Path=/', false],
    ['not in a response without cookies', 'HTTP/2 200\nserver: x\n\n', false],
    ['not in prose', 'Give it a path; Secure', false],
    ['not when empty', '', false],
  ])('%s', (_, text, expected) => {
    expect(recognises(setCookie, text)).toBe(expected);
  });
});

describe('a header is written', () => {
  it.each([
    ['host-only', {}, 'a=1; Path=/'],
    [
      'with a domain',
      { domain: 'example.com', hostOnly: false },
      'a=1; Domain=example.com; Path=/',
    ],
    [
      'with an expiry',
      { expirationDate: seconds + 0.5 },
      'a=1; Path=/; Expires=Fri, 01 Jan 2027 00:00:00 GMT',
    ],
    ['with flags', { secure: true, httpOnly: true }, 'a=1; Path=/; Secure; HttpOnly'],
    ['with SameSite', { sameSite: 'no_restriction', path: '/x' }, 'a=1; Path=/x; SameSite=None'],
    [
      'in a partition',
      {
        secure: true,
        partitionKey: { topLevelSite: 'https://shop.test', hasCrossSiteAncestor: true },
      },
      'a=1; Path=/; Secure; Partitioned',
    ],
    ['without a name', { name: '', value: 'x=y' }, '=x=y; Path=/'],
  ] as const)('%s', (_, fields, expected) => {
    expect(writeAll(setCookie, [cookie(fields)])).toBe(`Set-Cookie: ${expected}\n`);
  });

  it.each([
    ['of another host', { domain: 'other.test' }, 'otherHost'],
    ['of another site', { domain: 'other.test', hostOnly: false }, 'otherHost'],
    ['with a semicolon', { value: 'a;b' }, 'character'],
    ['with a line break in its path', { path: '/\r\nX: y' }, 'character'],
    ['with a blank at the end', { name: 'a ' }, 'blankAtEnd'],
    ['with = in its name', { name: 'a=b' }, 'equalsInName'],
    ['that is empty', { name: '', value: '' }, 'nameless'],
    ['with a path of its own kind', { path: 'x' }, 'path'],
  ])('not for a cookie %s', (_, fields, code) => {
    expect(setCookie.writer?.hold(cookie(fields), options())).toMatchObject({ code });
  });

  it('not without a page', () => {
    expect(setCookie.writer?.hold(cookie(), options({ url: null }))).toMatchObject({
      code: 'noUrl',
    });
  });
});
