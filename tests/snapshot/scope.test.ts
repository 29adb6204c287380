import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import {
  originTest,
  pageScope,
  type SnapshotScope,
  scopeQueries,
  scopeTest,
  siteOfCookie,
  siteScope,
  storeScope,
} from '../../lib/snapshot/scope.ts';
import { createFakeJar } from '../fakes/jar.ts';
import { cookie } from '../fixtures/cookie.ts';

const under = (topLevelSite: string) => ({ topLevelSite, hasCrossSiteAncestor: true });

it.each<[string, Partial<Cookie>]>([
  ['example.com', { domain: 'www.example.com' }],
  ['example.co.uk', { domain: 'example.co.uk', hostOnly: false }],
  ['me.github.io', { domain: 'me.github.io' }],
  ['localhost', { domain: 'localhost' }],
  ['127.0.0.1', { domain: '127.0.0.1' }],
  // A partition can be met on the pages of its top-level site alone.
  ['example.com', { domain: 'chat.test', partitionKey: under('https://example.com') }],
  ['news.test', { domain: 'example.com', partitionKey: under('https://news.test') }],
  ['example.com', { domain: 'example.com', partitionKey: under('') }],
])('the site %s has %j', (site, fields) => {
  expect(siteOfCookie(cookie(fields))).toBe(site);
});

describe('a scope', () => {
  const own = cookie({ name: 'own', domain: 'www.example.com' });
  const wide = cookie({ name: 'wide', hostOnly: false });
  const chat = cookie({
    name: 'chat',
    domain: 'chat.test',
    partitionKey: under('https://example.com'),
  });
  const elsewhere = cookie({ name: 'elsewhere', partitionKey: under('https://news.test') });
  const ads = cookie({ name: 'ads', domain: 'ads.test', hostOnly: false });
  const other = cookie({ name: 'other', domain: 'other.test' });
  const contained = cookie({ name: 'contained', storeId: 'firefox-container-1' });
  const all = [own, wide, chat, elsewhere, ads, other, contained];

  it.each<[string, SnapshotScope, Cookie[]]>([
    ['of a site', siteScope('0', 'example.com'), [own, wide, chat]],
    ['of a store', storeScope('0'), [own, wide, chat, elsewhere, ads, other]],
    ['of another store', siteScope('firefox-container-1', 'example.com'), [contained]],
    [
      'of several sites',
      { storeId: '0', sites: ['other.test', 'news.test'], hosts: [] },
      [elsewhere, other],
    ],
    [
      'of a page with frames',
      pageScope('0', 'https://www.example.com/shop', [
        'https://x.ads.test/frame',
        'https://a.example.com/',
        'about:blank',
        'not a URL',
      ]),
      [own, wide, chat, ads],
    ],
    ['of no page', pageScope('0', 'about:blank', []), []],
  ])('%s', async (_, scope, expected) => {
    expect(all.filter(scopeTest(scope))).toEqual(expected);
    // Whatever is in it is listed by its queries.
    const jar = createFakeJar({ cookies: all });
    const listed = await Promise.all(scopeQueries(scope).map((query) => jar.list(query)));
    const found = new Set(listed.flat().filter(scopeTest(scope)));
    expect(found).toEqual(new Set(expected));
  });

  it.each<[string, SnapshotScope, string[]]>([
    ['of a site', siteScope('0', 'example.com'), ['https://www.example.com:8443']],
    [
      'of a page with frames',
      pageScope('0', 'https://example.com/', ['https://x.ads.test/frame']),
      ['https://www.example.com:8443', 'http://x.ads.test'],
    ],
    [
      'of a store',
      storeScope('0'),
      ['https://www.example.com:8443', 'http://x.ads.test', 'https://ads.test', 'null'],
    ],
  ])('%s has the storage of its own origins alone', (_, scope, expected) => {
    const origins = [
      'https://www.example.com:8443',
      'http://x.ads.test',
      'https://ads.test',
      'null',
    ];
    expect(origins.filter(originTest(scope))).toEqual(expected);
  });

  it('of many sites is listed in one go', () => {
    const sites = Array.from({ length: 40 }, (_, index) => `s${index}.test`);
    expect(scopeQueries({ storeId: '0', sites, hosts: [] })).toEqual([{ storeId: '0' }]);
  });
});
