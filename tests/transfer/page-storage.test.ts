import { describe, expect, it } from 'vitest';
import { siteOf } from '../../lib/cookie/site.ts';
import type { PageStorage } from '../../lib/snapshot/snapshot.ts';
import { shareStorage } from '../../lib/transfer/page-storage.ts';

/** An origin with so many entries in both its storages. */
function stores(origin: string, local: number, session = 0): PageStorage {
  const items = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `${at}`, value: '1' }));
  return { origin, localStorage: items(local), sessionStorage: items(session) };
}

const PAGE = 'https://www.example.co.uk:8443/app?q=1';
const OWN = 'https://www.example.co.uk:8443';
const UNREADABLE = { code: 'unreadable' };

describe('what a tab stores is shared out', () => {
  it.each<[string, PageStorage[], string[], number, unknown[]]>([
    ['the page', [stores(OWN, 2)], [OWN], 2, []],
    ['a page that stores nothing', [stores(OWN, 0)], [], 0, []],
    [
      'frames of the same site',
      [stores(OWN, 1), stores('https://id.example.co.uk', 2), stores('https://example.co.uk', 0)],
      [OWN, 'https://id.example.co.uk'],
      3,
      [],
    ],
    [
      'sessionStorage',
      [stores(OWN, 0, 2), stores('https://id.example.co.uk', 1, 1)],
      ['https://id.example.co.uk'],
      1,
      [{ code: 'sessionStorage', count: 3 }],
    ],
    [
      'frames of other sites, of which some store something',
      [
        ...[stores(OWN, 1), stores('https://a.test', 1), stores('https://b.test', 0)],
        ...[stores('https://c.test', 0, 1), stores('https://other.co.uk', 1)],
      ],
      [OWN],
      1,
      [
        {
          code: 'otherSites',
          origins: ['https://a.test', 'https://c.test', 'https://other.co.uk'],
        },
      ],
    ],
    [
      'a frame of the other scheme, which is another site',
      [stores(OWN, 1), stores('http://www.example.co.uk', 1)],
      [OWN],
      1,
      [{ code: 'otherSites', origins: ['http://www.example.co.uk'] }],
    ],
    ['nothing that may be read', [], [], 0, [UNREADABLE]],
    [
      'a page that may not be read, with frames that may',
      [stores('https://id.example.co.uk', 1)],
      ['https://id.example.co.uk'],
      1,
      [UNREADABLE],
    ],
  ])('%s', (_, stored, origins, count, losses) => {
    const share = shareStorage(stored, PAGE, siteOf);
    expect(share.origins.map(({ origin }) => origin)).toEqual(origins);
    expect(share).toMatchObject({ count, losses });
  });

  it('of a page without an address nothing', () => {
    const share = shareStorage([stores(OWN, 1)], '', siteOf);
    expect(share).toEqual({
      origins: [],
      count: 0,
      losses: [UNREADABLE, { code: 'otherSites', origins: [OWN] }],
    });
  });
});
