import { describe, expect, it } from 'vitest';
import { resembles, type Telling, tellApart } from '../../lib/experiment/likeness.ts';
import { echoesOf, type Reading, signatureOf } from '../../lib/experiment/reading.ts';
import { cookie } from '../fixtures/cookie.ts';

const BASE: Reading = {
  url: 'https://shop.example/account?t=1',
  title: 'Shop',
  text: '',
  targets: [],
  hasPassword: false,
  status: null,
};

type Page = Partial<Reading> | string;
const sign = (page: Page, echoes: Iterable<string> = []) =>
  signatureOf({ ...BASE, ...(typeof page === 'string' ? { text: page } : page) }, new Set(echoes));

function telling(within: [Page, Page], without: [Page, Page]): Telling {
  const [a, b] = within;
  const [c, d] = without;
  const found = tellApart([sign(a), sign(b)], [sign(c), sign(d)]);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const LOGIN: Reading = { ...BASE, url: 'https://shop.example/login', hasPassword: true };

describe('a trial', () => {
  const words: [[Page, Page], [Page, Page]] = [
    ['Hello alice, log out. It is 12:01:07', 'Hello alice, log out. It is 12:01:09'],
    ['Please log in. It is 12:01:08', 'Please log in. It is 12:01:10'],
  ];
  const redirect: [[Page, Page], [Page, Page]] = [
    [BASE, BASE],
    [LOGIN, LOGIN],
  ];
  const links: [[Page, Page], [Page, Page]] = [
    [{ targets: ['/', '/logout'] }, { targets: ['/', '/logout'] }],
    [{ targets: ['/', '/login'] }, { targets: ['/', '/login'] }],
  ];
  const empty: [[Page, Page], [Page, Page]] = [
    [{ status: 200 }, { status: 200 }],
    [{ status: 401 }, { status: 401 }],
  ];
  const refused: [[Page, Page], [Page, Page]] = [
    [
      { status: 200, text: '{"user":"alice"}' },
      { status: 200, text: '{"user":"alice"}' },
    ],
    [
      { status: 401, text: '{"error":"no session"}' },
      { status: 401, text: '{"error":"no session"}' },
    ],
  ];
  it.each<[string, [[Page, Page], [Page, Page]], Page, string]>([
    ['is answered by the same status', empty, { status: 200 }, 'in'],
    ['is answered by the other status', empty, { status: 401 }, 'out'],
    ['is answered by a status of neither', empty, { status: 503 }, 'unclear'],
    ['is refused in other words', refused, { status: 401, text: '{"error":"expired"}' }, 'out'],
    ['says what it said before', words, 'Hello alice, log out. It is 13:30', 'in'],
    ['says what it says without a login', words, 'Please log in. It is 13:30', 'out'],
    ['says it to someone else, in more words', words, 'Please log in again. You were idle', 'out'],
    ['says something else altogether', words, 'Choose a language', 'unclear'],
    ['stays', redirect, BASE, 'in'],
    ['leads to a form that wants a password', redirect, LOGIN, 'out'],
    ['leads elsewhere', redirect, { url: 'https://shop.example/tenants' }, 'in'],
    ['has the same links', links, { targets: ['/', '/logout'] }, 'in'],
    ['has the other links', links, { targets: ['/', '/login'] }, 'out'],
  ])('that %s', (_, [within, without], page, seen) => {
    expect(resembles(sign(page), telling(within, without))).toBe(seen);
  });
});

describe('two kinds of page', () => {
  it.each<[string, [Page, Page], [Page, Page], string]>([
    ['look the same', ['news', 'news'], ['news', 'news'], 'same-page'],
    ['differ in what changes by itself', ['at 1', 'at 2'], ['at 3', 'at 4'], 'same-page'],
    ['are a lottery of words', ['red fox', 'blue owl'], ['green elk', 'grey hen'], 'same-page'],
    [
      'were the same from the first load without cookies on',
      ['alice', 'hello'],
      ['hello', 'hello'],
      'ended',
    ],
    ['led to the login for good', [BASE, LOGIN], [LOGIN, LOGIN], 'ended'],
    [
      'were refused from the first time without cookies on',
      [{ status: 200 }, { status: 401 }],
      [{ status: 401 }, { status: 401 }],
      'ended',
    ],
    [
      'are answered by the same status',
      [{ status: 204 }, { status: 204 }],
      [{ status: 204 }, { status: 204 }],
      'same-page',
    ],
  ])('that %s', (_, [a, b], [c, d], expected) => {
    expect(tellApart([sign(a), sign(b)], [sign(c), sign(d)])).toBe(expected);
  });

  it('are not told apart by the cookies that the page prints', () => {
    const echoes = echoesOf([cookie({ name: 'sid', value: 'Abc-1.xyz' })]);
    const within = sign('cookies: sid=Abc-1.xyz', echoes);
    const without = sign('cookies:', echoes);
    expect(tellApart([within, within], [without, without])).toBe('same-page');
  });

  it('may be told apart by the password field alone', () => {
    const found = telling([BASE, BASE], [{ hasPassword: true }, { hasPassword: true }]);
    expect(found.passwordWithin).toBe(false);
    expect(resembles(sign({ hasPassword: true }), found)).toBe('out');
    expect(resembles(sign({}), found)).toBe('in');
  });
});

it('a page of any length and language has a signature', () => {
  const long = sign({ text: 'слово 言葉 mot '.repeat(10_000), targets: Array(9_999).fill('/x') });
  expect(long.features).toEqual(new Set(['shop', 'слово', '言葉', 'mot', '→ /x']));
  expect(sign({ url: '' }).path).toBe('');
  expect(sign({ url: 'about:blank' }).path).toBe('blank');
});
