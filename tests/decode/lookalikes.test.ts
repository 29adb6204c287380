import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../lib/decode/inspect.ts';
import { verify } from '../../lib/decode/verify.ts';

/** Values that look a little like signed ones, and are none. */
const ORDINARY = [
  ['a host', 'x', 'example.com'],
  ['a version', 'x', '1.2.3'],
  ['a version, called like a session', 'session', '1.2.3'],
  ['a coordinate', 'x', '48.8566'],
  ['a file', 'x', 'some-file.Html'],
  ['epoch seconds with a fraction', 'x', '1767225600.123'],
  ['a BIG-IP pool member', 'BIGipServerpool', '1677787402.36895.0000'],
  ['a Tomcat session with its node', 'JSESSIONID', '0F7E3C5A1B2D4E6F8091A2B3C4D5E6F7.node1'],
  ['a hash of a hash in hex', 'x', `abc.${'d41d8cd98f00b204'.repeat(4)}`],
  ['the same behind a colon', 'x', `abc:${'d41d8cd98f00b204'.repeat(4)}`],
  ['a time of day', 'x', '12:30:45'],
  ['a date', 'x', '2026-01-01T12:30:45'],
  ['a URN', 'x', 'urn:uuid:123e4567-e89b-12d3-a456-426614174000'],
  ['two dashes', 'x', 'abc--123'],
  ['a number of messages', 'messages', '5'],
  ['a word, called like a session of Django', 'sessionid', 'dark'],
  ['an id of the session in the database', 'sessionid', '0123456789abcdefghijklmnopqrstuv'],
  ['JSON in base64', 'prefs', 'eyJhIjoxfQ=='],
  ['Google Analytics', '_ga', 'GA1.2.409541583.1767225600'],
  ['a text of PHP', 'x', 's:5:"a.b.c";'],
  ['three fields', 'x', `admin|1767225600|${'0123456789abcdef'.repeat(2)}`],
  ['letters of base64', 'x', `AgQGCAoMDhASFBYY${'abcdefghABCDEFGH'.repeat(6)}`],
] as const;

describe('ordinary values are in no format with a signature', () => {
  it.each(ORDINARY)('%s', async (_, name, value) => {
    for (const secret of ['', 'a key that was typed for another cookie']) {
      const verdict = await verify({ name, value, secret, now: 0 });
      expect(verdict).toMatchObject({ status: 'malformed', format: null });
    }
    const { format } = await inspect(value, name);
    expect(format ?? '').not.toMatch(/signature|signing|signed|itsdangerous|rails|tornado|keygrip/);
  });
});

const CODE = 'iODTqZqpKxV2zW3fAV2wgDKhsWM';

describe('what is left of a signed value is said to have a bad signature', () => {
  it.each([
    [
      'Flask, its signature cut',
      'session',
      `eyJhIjoxfQ.aVW5AA.${CODE.slice(0, 20)}`,
      'itsdangerous',
    ],
    ['under another name', 'x', `eyJhIjoxfQ.aVW5AA.${CODE.slice(0, 20)}`, 'itsdangerous'],
    ['Flask, cut to the bone', 'session', 'eyJhIjoxfQ.aV', 'itsdangerous'],
    ['a text of a bare Signer', 'x', `hello.${CODE}`, 'itsdangerous'],
    ['a session of Django, cut', 'sessionid', 'eyJhIjoxfQ:1vb6', 'django-signing'],
    [
      'a signed cookie of Django, cut',
      'x',
      `dark:1vb66i:${CODE.slice(0, 20)}`,
      'django-signed-cookie',
    ],
    ['messages, cut', 'messages', 'W1siX19qc29uX21lc3NhZ2Ui', 'django-messages'],
    ['Rails, cut', 'x', 'InBsYWluIg==--b4b2b91471c59ba6fc76', 'rails-signed'],
    ['Rails in capitals', 'x', `InBsYWluIg==--${'B4B2B91471'.repeat(4)}`, 'rails-signed'],
    ['Tornado, cut', 'x', 'YWxpY2U=|1767225600|6dc26e6e56ef4e2fc6145dc0', 'tornado'],
    ['Express, cut within an escape', 'x', 's%3Aj%C3%A9%20.yLe%2', 'cookie-signature'],
    ['Express, cut within a letter', 'x', 's%3Aj%C3', null],
    ['a usual name without a signature beside it', 'session', 'eyJhIjoxfQ==', 'keygrip'],
  ])('%s', async (_, name, value, format) => {
    const verdict = await verify({ name, value, secret: 'k', now: 0 });
    const status = format === null ? 'malformed' : 'bad-signature';
    expect(verdict).toMatchObject({ status, format });
  });
});

it('a shape that ordinary values have is told by a key that accepts it, and by no other', async () => {
  const data = 'BAh7AA==\n';
  const value = `${data}--${createHmac('sha1', 'k').update(data).digest('hex')}`;
  expect(await verify({ name: 'x', value, secret: 'k' })).toMatchObject({
    status: 'valid',
    format: 'rack',
  });
  expect(await verify({ name: 'x', value, secret: 'q' })).toMatchObject({ format: null });
  expect(await verify({ name: 'x', value })).toMatchObject({ format: null });
});
