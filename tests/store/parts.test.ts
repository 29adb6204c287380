import { describe, expect, it, vi } from 'vitest';
import { createBatch } from '../../lib/store/batch.ts';
import { byKey, nextExpiry, withChanges, withoutExpired } from '../../lib/store/live-cookies.ts';
import { memo } from '../../lib/store/memo.ts';
import { newCookie } from '../../lib/store/new-cookie.ts';
import { hostOf, unsupportedReason } from '../../lib/store/page.ts';
import { belongsToPage, isPartitionOf } from '../../lib/store/page-scope.ts';
import { pageQueries } from '../../lib/store/queries.ts';
import { createClock } from '../fakes/clock.ts';
import { PAGE } from '../fakes/store-deps.ts';
import { cookie } from '../fixtures/cookie.ts';

describe('createBatch', () => {
  function setUp() {
    const clock = createClock(0);
    const flushed: [number, string][] = [];
    const { add, flush } = createBatch<string>(
      (items) => {
        flushed.push([clock.now(), items.join('')]);
      },
      clock.schedule,
      clock.now,
    );
    return { clock, flushed, add, flush };
  }

  it('hands over the first at once, and those that follow closely in one go', () => {
    const { clock, flushed, add } = setUp();
    add('a');
    clock.advance(0);
    add('b');
    clock.advance(30);
    add('c');
    clock.advance(69);
    expect(flushed).toEqual([[0, 'a']]);
    clock.advance(1);
    expect(flushed).toEqual([
      [0, 'a'],
      [100, 'bc'],
    ]);
  });

  it('hands over sooner when it is told to, and not twice', () => {
    const { clock, flushed, add, flush } = setUp();
    add('a');
    clock.advance(0);
    add('b');
    flush();
    flush();
    clock.advance(500);
    expect(flushed).toEqual([
      [0, 'a'],
      [0, 'b'],
    ]);
  });

  it('hands over at once again after a pause', () => {
    const { clock, flushed, add } = setUp();
    add('a');
    clock.advance(500);
    add('b');
    clock.advance(0);
    expect(flushed).toEqual([
      [0, 'a'],
      [500, 'b'],
    ]);
  });
});

it('a batch waits for the one before, however long that takes', async () => {
  const clock = createClock(0);
  const flushed: string[] = [];
  const first = Promise.withResolvers<void>();
  const { add } = createBatch<string>(
    (items) => {
      flushed.push(items.join(''));
      return flushed.length === 1 ? first.promise : undefined;
    },
    clock.schedule,
    clock.now,
  );
  add('a');
  clock.advance(0);
  add('b');
  clock.advance(500);
  add('c');
  clock.advance(500);
  expect(flushed).toEqual(['a']);
  first.resolve();
  await first.promise;
  await Promise.resolve();
  clock.advance(0);
  expect(flushed).toEqual(['a', 'bc']);
});

describe('memo', () => {
  it('computes once for the same arguments', () => {
    const compute = vi.fn((a: object, b: number) => ({ a, b }));
    const remembered = memo(compute);
    const a = {};
    expect(remembered(a, 1)).toBe(remembered(a, 1));
    expect(compute).toHaveBeenCalledTimes(1);
    remembered({}, 1);
    remembered({}, 2);
    expect(compute).toHaveBeenCalledTimes(3);
  });

  it('remembers an answer of undefined', () => {
    const compute = vi.fn((_: number) => undefined);
    const remembered = memo(compute);
    remembered(1);
    remembered(1);
    expect(compute).toHaveBeenCalledTimes(1);
  });
});

describe('the cookies of a list', () => {
  const [a, b] = [cookie({ name: 'a' }), cookie({ name: 'b', expirationDate: 60 })];

  it('change without touching the ones before', () => {
    const before = byKey([a, b]);
    const after = withChanges(
      before,
      [
        { cookie: a, removed: true, cause: 'explicit' },
        { cookie: { ...b, value: '2' }, removed: true, cause: 'overwrite' },
        { cookie: { ...b, value: '2' }, removed: false, cause: 'explicit' },
        { cookie: cookie({ name: 'c' }), removed: false, cause: 'explicit' },
        { cookie: cookie({ name: 'unwanted' }), removed: false, cause: 'explicit' },
      ],
      ({ name }) => name !== 'unwanted',
    );
    expect([...after.values()].map(({ name, value }) => name + value)).toEqual(['b2', 'cvalue']);
    expect([...before.values()]).toEqual([a, b]);
  });

  it('stay while they are overwritten', () => {
    const change = { cookie: { ...b, value: '2' }, removed: true, cause: 'overwrite' } as const;
    expect([...withChanges(byKey([a, b]), [change], () => true).values()]).toEqual([a, b]);
  });

  it('expire', () => {
    expect(nextExpiry(byKey([a, b, cookie({ name: 'c', expirationDate: 90 })]))).toBe(60_000);
    expect(nextExpiry(byKey([a]))).toBeNull();
    expect(nextExpiry(new Map())).toBeNull();
    expect([...withoutExpired(byKey([a, b]), 59_999).values()]).toEqual([a, b]);
    expect([...withoutExpired(byKey([a, b]), 60_000).values()]).toEqual([a]);
  });
});

describe('a page', () => {
  it.each([
    ['https://www.example.com:8443/a?b', 'www.example.com'],
    ['http://[::1]:3000/', '[::1]'],
    ['https://BÜCHER.example/', 'xn--bcher-kva.example'],
    ['about:blank', ''],
    ['', ''],
  ])('%j has the host %j', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it.each([
    ['https://example.com/', null],
    ['HTTP://EXAMPLE.COM/', null],
    ['file:///x', 'file'],
    ['chrome://version', 'browser-page'],
    ['', 'browser-page'],
  ])('%j is out of bounds: %j', (url, reason) => {
    expect(unsupportedReason({ ...PAGE, url })).toBe(reason);
    expect(unsupportedReason(null)).toBe('no-page');
  });

  it('asks for its hosts, each once, and for its partition where that is known', () => {
    const frames = ['https://widget.test/a', 'https://widget.test/b'];
    const hosts = ['www.example.com', 'widget.test'];
    expect(pageQueries(PAGE, frames, null)).toEqual([{ storeId: '0', hosts }]);
    expect(pageQueries(PAGE, frames, 'https://example.com')).toEqual([
      { storeId: '0', hosts },
      { storeId: '0', topLevelSite: 'https://example.com' },
    ]);
  });

  it.each([
    ['https://example.com', 'https://www.example.com/', true],
    ['https://example.com', 'https://example.com:8443/', true],
    ['http://example.com', 'https://www.example.com/', false],
    ['https://other.test', 'https://www.example.com/', false],
    ['https://ample.com', 'https://www.example.com/', false],
    ['opaque', 'https://www.example.com/', false],
  ])('the partition %s is that of %s: %s', (topLevelSite, url, own) => {
    expect(isPartitionOf({ topLevelSite, hasCrossSiteAncestor: true }, url)).toBe(own);
  });

  const ofPage = { topLevelSite: 'https://example.com', hasCrossSiteAncestor: true };

  it.each([
    ['its host’s', { domain: 'www.example.com' }, true],
    ['a parent domain’s', { hostOnly: false }, true],
    ['a parent host’s own', {}, false],
    ['one at another path', { domain: 'www.example.com', path: '/other' }, true],
    ['a frame’s', { domain: 'widget.test' }, true],
    ['someone else’s', { domain: 'other.test' }, false],
    ['anyone’s in its partition', { domain: 'other.test', partitionKey: ofPage }, true],
    [
      'its own host’s in another partition',
      { domain: 'www.example.com', partitionKey: { ...ofPage, topLevelSite: 'https://top.test' } },
      false,
    ],
  ])('has %s cookie: %s', (_, fields, belongs) => {
    expect(belongsToPage(cookie(fields), PAGE.url, ['https://widget.test/x'])).toBe(belongs);
  });

  it.each([
    ['https://www.example.com/a', true],
    ['http://www.example.com/a', false],
  ])('%s gives a new cookie its host and its scheme', (url, secure) => {
    expect(newCookie({ ...PAGE, url })).toMatchObject({
      domain: 'www.example.com',
      hostOnly: true,
      path: '/',
      secure,
      storeId: '0',
      expirationDate: null,
    });
  });
});
