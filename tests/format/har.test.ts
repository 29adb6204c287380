import { describe, expect, it } from 'vitest';
import { exportCookies } from '../../lib/format/export-cookies.ts';
import { har } from '../../lib/format/formats/har.ts';
import { recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { NOW, options, URL } from './cookies.ts';
import { readWith, remarksWith } from './read-with.ts';
import { RICH, written } from './rich-cookies.ts';

const STARTED = '2026-12-01T10:00:00.000Z';
const STARTED_SECONDS = Date.parse(STARTED) / 1000;

function log(...entries: unknown[]) {
  return { log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, entries } };
}

interface Messages {
  url?: string;
  sent?: unknown[];
  set?: unknown[];
  cookieHeader?: string;
  setCookie?: string[];
}

function exchange({ url = 'https://www.example.com/app/page', ...messages }: Messages) {
  const { sent = [], set = [], cookieHeader, setCookie = [] } = messages;
  const cookie = cookieHeader === undefined ? [] : [{ name: 'Cookie', value: cookieHeader }];
  return {
    startedDateTime: STARTED,
    request: { method: 'GET', url, cookies: sent, headers: cookie },
    response: {
      status: 200,
      cookies: set,
      headers: setCookie.map((value) => ({ name: 'set-cookie', value })),
    },
  };
}

/** As DevTools of Chromium export a login, with sensitive data. */
const DEVTOOLS = log({
  startedDateTime: STARTED,
  request: {
    method: 'POST',
    url: 'https://www.example.com/app/login',
    headers: [{ name: 'cookie', value: 'theme=dark; old=1' }],
    cookies: [
      {
        name: 'theme',
        value: 'dark',
        path: '/',
        domain: '.example.com',
        expires: '2027-06-09T10:18:14.250Z',
        httpOnly: false,
        secure: false,
        sameSite: 'Lax',
      },
      {
        name: 'old',
        value: '1',
        path: '/app',
        domain: 'www.example.com',
        expires: '1969-12-31T23:59:59.000Z',
        httpOnly: true,
        secure: true,
      },
    ],
  },
  response: {
    status: 302,
    headers: [
      { name: 'Set-Cookie', value: 'sid=abc; Path=/; Secure; HttpOnly; SameSite=Strict' },
      { name: 'Set-Cookie', value: 'old=2; Domain=example.com; Max-Age=60' },
    ],
    cookies: [
      { name: 'sid', value: 'abc', path: '/', httpOnly: true, secure: true, sameSite: 'Strict' },
      { name: 'old', value: '2', domain: 'example.com', httpOnly: false, secure: false },
    ],
  },
});

it('reads what DevTools export', () => {
  expect(recogniseFormat(sampleOf(JSON.stringify(DEVTOOLS), NOW))).toBe(har);
  expect(remarksWith(har, DEVTOOLS)).toEqual([]);
  expect(readWith(har, DEVTOOLS)).toEqual([
    {
      name: 'theme',
      value: 'dark',
      domain: 'example.com',
      hostOnly: false,
      path: '/',
      secure: false,
      httpOnly: false,
      sameSite: 'lax',
      expirationDate: Date.UTC(2027, 5, 9, 10, 18, 14, 250) / 1000,
    },
    {
      name: 'old',
      value: '1',
      domain: 'www.example.com',
      hostOnly: true,
      path: '/app',
      secure: true,
      httpOnly: true,
      expirationDate: null,
    },
    {
      name: 'sid',
      value: 'abc',
      domain: 'www.example.com',
      hostOnly: true,
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'strict',
      expirationDate: null,
    },
    {
      name: 'old',
      value: '2',
      domain: 'example.com',
      hostOnly: false,
      path: '/app',
      secure: false,
      httpOnly: false,
      sameSite: 'unspecified',
      expirationDate: STARTED_SECONDS + 60,
    },
  ]);
});

describe('whose a cookie is', () => {
  const host = { domain: 'www.example.com', hostOnly: true };

  it('is that of the host where the request has name and value alone', () => {
    const sent = [{ name: 'a', value: '1' }];
    expect(readWith(har, log(exchange({ sent })))).toEqual([{ name: 'a', value: '1', ...host }]);
    expect(readWith(har, log(exchange({ cookieHeader: 'a=1; b=2' })))).toEqual([
      { name: 'a', value: '1', ...host },
      { name: 'b', value: '2', ...host },
    ]);
  });

  it('is that of the host, and of the folder, where the response does not say', () => {
    expect(readWith(har, log(exchange({ set: [{ name: 'a', value: '1' }] })))).toEqual([
      { name: 'a', value: '1', ...host, path: '/app' },
    ]);
    expect(readWith(har, log(exchange({ setCookie: ['a=1'] })))).toMatchObject([
      { name: 'a', ...host, path: '/app' },
    ]);
  });

  it('is that of a domain where the response names one, with a dot or without', () => {
    const set = ['.example.com', 'example.com'].map((domain) => ({
      name: domain,
      value: '1',
      domain,
    }));
    expect(readWith(har, log(exchange({ set })))).toMatchObject([
      { domain: 'example.com', hostOnly: false },
      { domain: 'example.com', hostOnly: false },
    ]);
  });

  it('cannot be another host than the one that answers', () => {
    const setCookie = ['a=1; Domain=bank.test', 'b=2'];
    expect(remarksWith(har, log(exchange({ setCookie })))).toEqual([
      '1 otherHost bank.test www.example.com',
    ]);
  });

  it('is asked where the file does not say where the request went', () => {
    const sent = [{ name: 'a', value: '1' }];
    expect(readWith(har, log(exchange({ url: 'data:text/html,x', sent })))).toEqual(sent);
  });
});

describe('each cookie once', () => {
  it('as the response says, with the value that was sent last', () => {
    const file = log(
      exchange({ sent: [{ name: 'a', value: '0' }] }),
      exchange({ setCookie: ['a=1; Domain=example.com; Path=/; Secure'] }),
      exchange({ url: 'https://shop.example.com/', sent: [{ name: 'a', value: '2' }] }),
    );
    expect(readWith(har, file)).toEqual([
      {
        name: 'a',
        value: '2',
        domain: 'example.com',
        hostOnly: false,
        path: '/',
        secure: true,
        httpOnly: false,
        sameSite: 'unspecified',
        expirationDate: null,
      },
    ]);
  });

  it('as the last response says', () => {
    const setCookie = ['a=1; Path=/; Secure', 'a=2; Path=/; HttpOnly', 'a=3; Path=/; Max-Age=0'];
    expect(
      readWith(har, log(...setCookie.map((each) => exchange({ setCookie: [each] })))),
    ).toMatchObject([
      { value: '3', secure: false, httpOnly: false, expirationDate: STARTED_SECONDS },
    ]);
  });

  it('apart where domain, path or partition are', () => {
    const setCookie = [
      'a=1; Path=/',
      'a=2; Path=/app',
      'a=3; Path=/; Domain=example.com',
      'a=4; Path=/; Partitioned; Secure',
    ];
    const values = readWith(har, log(exchange({ setCookie }))).map(({ value }) => value);
    expect(values).toEqual(['1', '2', '3', '4']);
  });

  it('with the partition that only the request tells of', () => {
    const partitionKey = { topLevelSite: 'https://top.test', hasCrossSiteAncestor: true };
    const sent = [{ name: 'a', value: '1', domain: 'www.example.com', path: '/', partitionKey }];
    const file = log(
      exchange({ setCookie: ['a=1; Path=/; Partitioned; Secure'] }),
      exchange({ sent }),
    );
    expect(readWith(har, file)).toMatchObject([{ secure: true, partitionKey }]);
    expect(readWith(har, file)).toHaveLength(1);
  });

  it('with a request of another host left to that host', () => {
    const file = log(
      exchange({ setCookie: ['a=1; Path=/'] }),
      exchange({ url: 'https://other.test/', cookieHeader: 'a=2' }),
    );
    expect(readWith(har, file)).toMatchObject([
      { value: '1', domain: 'www.example.com' },
      { value: '2', domain: 'other.test' },
    ]);
  });
});

it('splits headers that Firefox joins', () => {
  const file = log(exchange({ setCookie: ['a=1; Path=/\nb=2; Path=/'] }));
  expect(readWith(har, file).map(({ name }) => name)).toEqual(['a', 'b']);
});

it('writes a log of one request, and says what is lost', () => {
  const { json, lost } = written(har, RICH);
  const cookies = [
    {
      name: 'sid',
      value: 'a=b; "ü"',
      path: '/',
      domain: 'www.example.com',
      httpOnly: true,
      secure: false,
      _hostOnly: true,
    },
    {
      name: '__Secure-all',
      value: '',
      path: '/app',
      domain: '.example.com',
      expires: '2027-01-15T08:00:00.250Z',
      httpOnly: true,
      secure: true,
      sameSite: 'None',
      partitionKey: { topLevelSite: 'https://top.test', hasCrossSiteAncestor: true },
      _hostOnly: false,
    },
  ];
  const common = { httpVersion: 'HTTP/1.1', cookies, headers: [], headersSize: -1, bodySize: -1 };
  expect(json()).toEqual({
    log: {
      version: '1.2',
      creator: { name: 'Cookiescope', version: '1' },
      entries: [
        {
          startedDateTime: '2027-01-01T00:00:00.000Z',
          time: 0,
          request: { ...common, method: 'GET', url: URL, queryString: [] },
          response: {
            ...common,
            status: 200,
            statusText: 'OK',
            content: { size: 0, mimeType: 'x-unknown' },
            redirectURL: '',
          },
          cache: {},
          timings: { send: 0, wait: 0, receive: 0 },
        },
      ],
    },
  });
  expect(lost).toEqual(['__Secure-all storeId', '__Secure-all firstPartyDomain']);
});

it.each([
  [RICH.slice(0, 1), 'http://www.example.com/'],
  [RICH.slice(1), 'https://example.com/app'],
  [[], 'http://localhost/'],
])('needs no page: the first cookie says where to', (cookies, url) => {
  const given = { ...options({ url: null }), masked: false, withSession: true };
  const { text } = exportCookies(har, cookies, given);
  expect(JSON.parse(text).log.entries[0].request.url).toBe(url);
});
