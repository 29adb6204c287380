import { expect, it } from 'vitest';
import { cookieQuickManager } from '../../lib/format/formats/cookie-quick-manager.ts';
import { recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { cookie, NOW, options } from './cookies.ts';
import { readWith, remarksWith } from './read-with.ts';
import { RICH, written } from './rich-cookies.ts';

/** As Cookie Quick Manager 0.5 exports them. */
const SAMPLE = `[{
	"Host raw": "https://.example.co.uk/",
	"Name raw": "ubid",
	"Path raw": "/",
	"Content raw": "259-\\"6909043\\"",
	"Expires": "22-05-2029 22:35:05",
	"Expires raw": "1874176505",
	"Send for": "Encrypted connections only",
	"Send for raw": "true",
	"HTTP only raw": "false",
	"SameSite raw": "lax",
	"This domain only": "Valid for subdomains",
	"This domain only raw": "false",
	"Store raw": "firefox-default",
	"First Party Domain": ""
},
{
	"Host raw": "http://www.example.co.uk/a",
	"Name raw": "hit",
	"Path raw": "/a",
	"Content raw": "1",
	"Expires": "At the end of the session",
	"Expires raw": "0",
	"Send for": "Any type of connection",
	"Send for raw": "false",
	"HTTP only raw": "true",
	"SameSite raw": "no_restriction",
	"This domain only": "Valid for host only",
	"This domain only raw": "true",
	"Store raw": "firefox-container-3",
	"First Party Domain": "first.test"
}]`;

it('reads what the extension writes', () => {
  expect(recogniseFormat(sampleOf(SAMPLE, NOW))).toBe(cookieQuickManager);
  expect(remarksWith(cookieQuickManager, SAMPLE)).toEqual([]);
  expect(readWith(cookieQuickManager, SAMPLE)).toEqual([
    {
      name: 'ubid',
      value: '259-"6909043"',
      domain: 'example.co.uk',
      hostOnly: false,
      path: '/',
      secure: true,
      httpOnly: false,
      sameSite: 'lax',
      expirationDate: 1_874_176_505,
      storeId: 'firefox-default',
    },
    {
      name: 'hit',
      value: '1',
      domain: 'www.example.co.uk',
      hostOnly: true,
      path: '/a',
      secure: false,
      httpOnly: true,
      sameSite: 'no_restriction',
      expirationDate: null,
      storeId: 'firefox-container-3',
      firstPartyDomain: 'first.test',
    },
  ]);
});

it.each(['true', 'false'])('takes no notice of “This domain only raw”: %s', (raw) => {
  const file = SAMPLE.replaceAll(/("This domain only raw": )"\w+"/g, `$1"${raw}"`);
  expect(readWith(cookieQuickManager, file).map(({ hostOnly }) => hostOnly)).toEqual([false, true]);
});

it('writes texts, and loses fractions and partitions', () => {
  const { json, lost } = written(cookieQuickManager, RICH);
  expect(json()).toEqual([
    {
      'Host raw': 'http://www.example.com/',
      'Name raw': 'sid',
      'Path raw': '/',
      'Content raw': 'a=b; "ü"',
      Expires: 'At the end of the session',
      'Expires raw': '0',
      'Send for': 'Any type of connection',
      'Send for raw': 'false',
      'HTTP only raw': 'true',
      'SameSite raw': 'unspecified',
      'This domain only': 'Valid for host only',
      'This domain only raw': 'true',
      'Store raw': '0',
      'First Party Domain': '',
    },
    {
      'Host raw': 'https://.example.com/app',
      'Name raw': '__Secure-all',
      'Path raw': '/app',
      'Content raw': '',
      Expires: '15-01-2027 08:00:00',
      'Expires raw': '1800000000',
      'Send for': 'Encrypted connections only',
      'Send for raw': 'true',
      'HTTP only raw': 'true',
      'SameSite raw': 'no_restriction',
      'This domain only': 'Valid for subdomains',
      'This domain only raw': 'false',
      'Store raw': 'firefox-container-2',
      'First Party Domain': 'first.test',
    },
  ]);
  expect(lost).toEqual(['__Secure-all expirationDate', '__Secure-all partitionKey']);
});

it('keeps a path that no URL can have out of the host', () => {
  const [object] = written(cookieQuickManager, [cookie({ path: 'evil.test' })]).json();
  expect(object).toMatchObject({ 'Host raw': 'http://www.example.com/', 'Path raw': 'evil.test' });
});

it.each(['user@example.com', 'example.com:80', 'a/b', 'EXAMPLE.com', ''])(
  'leaves out what a URL would make another host of: %j',
  (domain) => {
    const answer = cookieQuickManager.writer?.hold(cookie({ domain }), options());
    expect(answer).toEqual({ code: 'domain', params: [domain] });
  },
);
