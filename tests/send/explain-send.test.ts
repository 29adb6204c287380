import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { siteOf } from '../../lib/cookie/site.ts';
import { explainSend } from '../../lib/send/explain-send.ts';
import { SEND_RULES } from '../../lib/send/rules/index.ts';
import type { SendRequest } from '../../lib/send/send-rule.ts';
import { SEND_TRAITS } from '../../lib/send/traits.ts';
import { messages } from '../fakes/i18n.ts';

const now = 1_700_000_000_000;
const COOKIE: Cookie = {
  name: 'sid',
  value: '1',
  domain: 'shop.example.com',
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: false,
  sameSite: 'no_restriction',
  expirationDate: null,
  storeId: '0',
  partitionKey: null,
  firstPartyDomain: '',
};
const REQUEST: SendRequest = {
  url: 'https://shop.example.com/cart/items',
  situation: 'page',
  pageUrl: 'https://shop.example.com/',
};

function explain(
  cookie: Partial<Cookie>,
  request: Partial<SendRequest> = {},
  browser: keyof typeof SEND_TRAITS = 'chromium',
) {
  const context = { now, siteOf, traits: SEND_TRAITS[browser] };
  return explainSend({ ...COOKIE, ...cookie }, { ...REQUEST, ...request }, context);
}

/** The answer, and the rule that is told first. */
function verdict(...args: Parameters<typeof explain>): string {
  const found = explain(...args);
  return `${found?.sent} ${found?.checks[0]?.code}`;
}

const elsewhere = 'https://other.test/';
const partitioned = (topLevelSite: string, hasCrossSiteAncestor: boolean) => ({
  partitionKey: { topLevelSite, hasCrossSiteAncestor },
});

describe('what forbids it', () => {
  it.each<[string, Partial<Cookie>, Partial<SendRequest>]>([
    ['no expiryNo', { expirationDate: now / 1000 - 1 }, {}],
    ['no hostOnlyNo', {}, { url: 'https://www.shop.example.com/' }],
    ['no domainNo', { hostOnly: false }, { url: 'https://example.com/' }],
    ['no pathNo', { path: '/cart/item' }, {}],
    ['no pathNo', { path: '/account' }, {}],
    ['no secureNo', { secure: true }, { url: 'http://shop.example.com/', situation: 'user' }],
    ['no httpOnlyNo', { httpOnly: true }, { situation: 'script' }],
    ['no sameSiteStrictNo', { sameSite: 'strict' }, { situation: 'link' }],
    ['no sameSiteLaxNo', { sameSite: 'lax' }, { situation: 'form' }],
    ['no sameSiteLaxNo', { sameSite: 'lax' }, { situation: 'frame' }],
    ['no sameSiteLaxNo', { sameSite: 'lax' }, { pageUrl: elsewhere }],
    ['no sameSiteAsLaxNo', { sameSite: 'unspecified' }, { situation: 'frame' }],
    // Schemeful: the same host over http is another site.
    ['no sameSiteLaxNo', { sameSite: 'lax' }, { pageUrl: 'http://shop.example.com/' }],
    ['no partitionNo', partitioned('https://other.test', true), {}],
    ['no partitionNo', partitioned('https://example.com', true), {}],
  ])('%s', (expected, cookie, request) => {
    expect(verdict(cookie, request)).toBe(expected);
  });

  it('names every rule that does, before those that do not', () => {
    const found = explain({ path: '/x', secure: true }, { url: 'http://shop.example.com/cart' });
    expect(found?.checks.map(({ code }) => code).slice(0, 2)).toEqual(['pathNo', 'secureNo']);
  });
});

describe('what lets it through', () => {
  it.each<[string, Partial<Cookie>, Partial<SendRequest>]>([
    ['yes', {}, {}],
    ['yes', { httpOnly: true }, {}],
    ['yes', { hostOnly: false, domain: 'example.com', path: '/cart' }, {}],
    [
      'yes',
      { secure: true, domain: 'localhost' },
      { url: 'http://localhost:3000/', situation: 'user' },
    ],
    ['yes', { sameSite: 'strict' }, { situation: 'user' }],
    ['yes', { sameSite: 'lax' }, { situation: 'link' }],
    ['yes', { sameSite: 'unspecified' }, { situation: 'link' }],
    ['yes', partitioned('https://other.test', true), { pageUrl: elsewhere }],
    ['yes', partitioned('https://example.com', false), {}],
    ['maybe', {}, { pageUrl: elsewhere }],
    ['maybe', { sameSite: 'unspecified' }, { situation: 'form' }],
    ['maybe', partitioned('https://other.test', true), { situation: 'frame' }],
  ])('%s %j %j', (expected, cookie, request) => {
    expect(explain(cookie, request)?.sent).toBe(expected);
  });
});

it('follows Firefox where it differs: no SameSite is None, and other sites have a jar of their own', () => {
  expect(verdict({ sameSite: 'unspecified' }, { situation: 'form' }, 'firefox')).toMatch(/^yes/);
  expect(verdict({}, { pageUrl: elsewhere }, 'firefox')).toBe('no thirdPartyNo');
});

it.each(['about:blank', 'shop.example.com', '', 'ftp://shop.example.com/'])(
  'has nothing to say about %j',
  (url) => expect(explain({}, { url })).toBeNull(),
);

it('has a sentence for every answer', () => {
  const sameSites = ['no_restriction', 'lax', 'strict', 'unspecified'] as const;
  const situations = ['page', 'script', 'user', 'link', 'form', 'frame'] as const;
  const cookies = [
    {},
    { secure: true, httpOnly: true, expirationDate: now / 1000 + 1, hostOnly: false },
    partitioned('https://example.com', false),
    partitioned('https://other.test', true),
  ];
  const codes = new Set<string>();
  for (const cookie of cookies)
    for (const sameSite of sameSites)
      for (const situation of situations)
        for (const browser of ['chromium', 'firefox'] as const)
          for (const { code } of explain({ ...cookie, sameSite }, { situation }, browser)?.checks ??
            [])
            codes.add(code);
  expect([...codes].filter((code) => !messages.has(`send.${code}`))).toEqual([]);
  expect(codes.size).toBeGreaterThan(SEND_RULES.length);
});
