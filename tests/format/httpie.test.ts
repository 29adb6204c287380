import { expect, it } from 'vitest';
import { httpie } from '../../lib/format/formats/httpie.ts';
import { recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { cookie, NOW, options } from './cookies.ts';
import { readWith, remarksWith } from './read-with.ts';
import { RICH, written } from './rich-cookies.ts';

/** As HTTPie 3.2 writes it after two Set-Cookie headers. */
const SAMPLE = `{
    "__meta__": {
        "about": "HTTPie session file",
        "help": "https://httpie.io/docs#sessions",
        "httpie": "3.2.1"
    },
    "auth": {
        "password": null,
        "type": null,
        "username": null
    },
    "cookies": [
        {
            "domain": "localhost.local",
            "expires": null,
            "name": "set",
            "path": "/",
            "secure": false,
            "value": "1"
        },
        {
            "domain": ".example.com",
            "expires": 1795889470,
            "name": "d",
            "path": "/x",
            "secure": true,
            "value": "2"
        },
        {
            "domain": null,
            "expires": null,
            "name": "anywhere",
            "path": "/",
            "secure": false,
            "value": "3"
        }
    ],
    "headers": []
}`;

/** As HTTPie wrote it before version 3.1. */
const OLD = {
  __meta__: {
    about: 'HTTPie session file',
    help: 'https://httpie.org/doc#sessions',
    httpie: '2.4.0',
  },
  auth: { password: null, type: null, username: null },
  cookies: { sid: { expires: null, path: '/', secure: false, value: 'abc' }, bare: 'x' },
  headers: {},
};

it('reads what HTTPie writes', () => {
  expect(recogniseFormat(sampleOf(SAMPLE, NOW))).toBe(httpie);
  expect(remarksWith(httpie, SAMPLE)).toEqual([]);
  expect(readWith(httpie, SAMPLE)).toEqual([
    { name: 'set', value: '1', domain: 'localhost', hostOnly: true, path: '/', secure: false },
    {
      name: 'd',
      value: '2',
      domain: 'example.com',
      hostOnly: false,
      path: '/x',
      secure: true,
      expirationDate: 1_795_889_470,
    },
    { name: 'anywhere', value: '3', path: '/', secure: false },
  ]);
});

it('reads what it wrote before, names that mean something to a program included', () => {
  expect(recogniseFormat(sampleOf(JSON.stringify(OLD), NOW))).toBe(httpie);
  expect(readWith(httpie, OLD)).toEqual([
    { name: 'sid', value: 'abc', path: '/', secure: false },
    { name: 'bare', value: 'x' },
  ]);
  const text = '{"__meta__":{"httpie":"2"},"cookies":{"__proto__":{"value":"1"}}}';
  expect(readWith(httpie, text)).toEqual([{ name: '__proto__', value: '1' }]);
});

it('writes the fields that HTTPie takes, and no other', () => {
  const [session, rich] = RICH;
  if (!session || !rich) throw new Error('There are two cookies');
  const { json, lost } = written(httpie, [{ ...session, value: 'ü=1' }, rich]);
  const { __meta__, ...rest } = json();
  expect(__meta__).toEqual({
    about: 'HTTPie session file',
    help: 'https://httpie.io/docs#sessions',
    httpie: '3.2.1',
  });
  expect(rest).toEqual({
    auth: { password: null, type: null, username: null },
    cookies: [
      {
        domain: 'www.example.com',
        expires: null,
        name: 'sid',
        path: '/',
        secure: false,
        // A character for each byte, as Python puts them into the header.
        value: 'Ã¼=1',
      },
      {
        domain: '.example.com',
        expires: 1_800_000_000,
        name: '__Secure-all',
        path: '/app',
        secure: true,
        value: '',
      },
    ],
    headers: [],
  });
  expect(lost).toEqual([
    'sid hostOnly',
    'sid httpOnly',
    '__Secure-all httpOnly',
    '__Secure-all sameSite',
    '__Secure-all expirationDate',
    '__Secure-all storeId',
    '__Secure-all partitionKey',
    '__Secure-all firstPartyDomain',
  ]);
});

it.each([
  ['localhost', 'localhost.local', []],
  ['[::1]', '[::1].local', []],
  ['127.0.0.1', '127.0.0.1', []],
  ['app.localhost', 'app.localhost', ['a hostOnly']],
  // That it stood for the host of one label cannot be told afterwards.
  ['intranet', 'intranet.local', ['a domain', 'a hostOnly']],
])('writes %s as Python calls it', (domain, named, losses) => {
  const { json, lost } = written(httpie, [cookie({ domain })]);
  expect(json().cookies).toMatchObject([{ domain: named }]);
  expect(lost).toEqual(losses);
});

it('leaves out what has no host', () => {
  expect(written(httpie, [cookie({ domain: '' })]).lost).toEqual(['a domain']);
});

it('has a character for each byte, as Python has it from a header', () => {
  const { json, lost } = written(httpie, [cookie({ name: 'é', value: '漢' })]);
  expect(json().cookies).toMatchObject([{ name: 'Ã©', value: 'æ¼¢' }]);
  expect(lost).toEqual(['é hostOnly']);
  const read = (value: string) => readWith(httpie, { cookies: [{ name: 'a', value }] })[0]?.value;
  expect(read('Ã©')).toBe('é');
  // Latin-1 that is no UTF-8, and what is no byte, stays as it is.
  expect([read('é'), read('漢'), read('Ã©漢')]).toEqual(['é', '漢', 'Ã©漢']);
});

it.each([
  [{ domain: '127.0.0.1', secure: true }, false],
  [{ domain: 'localhost', secure: true }, true],
  [{ domain: 'www.example.com', secure: true }, true],
])('%j: Secure is %j, as HTTPie knows this machine by one name', (fields, secure) => {
  expect(written(httpie, [cookie(fields)]).json().cookies).toMatchObject([{ secure }]);
});

it.each([
  ['an escaped quote within quotes', { value: '"\\""' }, 'character'],
  ['no name', { name: '' }, 'nameless'],
  ['a semicolon', { value: 'a; b=c' }, 'character'],
])('holds no cookie with %s', (_, fields, code) => {
  expect(httpie.writer?.hold(cookie(fields), options())).toMatchObject({ code });
});
