import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDirectJar } from '../../lib/browser/direct-jar.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Jar } from '../../lib/cookie/jar.ts';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import { toStored } from '../fakes/browser/stored-cookie.ts';
import { type FakeBrowser, START, useFakeBrowser } from '../fakes/browser.ts';
import { cookie as anyCookie } from '../fixtures/cookie.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);
vi.mock(
  '../../lib/browser/dialect.ts',
  async () => (await import('../fakes/browser.ts')).dialectModule,
);

const top = { topLevelSite: 'https://top.test', hasCrossSiteAncestor: true };
const DAY = 86_400;
const now = START / 1000;

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const storeId = kind === 'firefox' ? 'firefox-default' : '0';
  const cookie = (fields: Partial<Cookie> = {}) => anyCookie({ storeId, ...fields });
  let fake: FakeBrowser;
  let jar: Jar;

  beforeEach(() => {
    fake = useFakeBrowser(kind);
    jar = createDirectJar();
  });

  const put = (...cookies: Cookie[]) => fake.cookies.put(...cookies.map(toStored));
  const all = async () => new Set((await jar.list({ storeId })).map((each) => keyId(each)));
  const ids = (...cookies: Cookie[]) => new Set(cookies.map((each) => keyId(each)));

  describe('find', () => {
    it('goes by the full key', async () => {
      const cookies = [
        cookie({ value: 'host' }),
        cookie({ value: 'domain', hostOnly: false }),
        cookie({ value: 'path', path: '/a' }),
        cookie({ value: 'partition', secure: true, partitionKey: top }),
        cookie({ value: 'www', domain: 'www.example.com' }),
      ];
      put(...cookies);
      for (const each of cookies) expect(await jar.find(keyOf(each))).toEqual(each);
      expect(await jar.find(cookie({ path: '/b' }))).toBeNull();
    });

    it.each([
      'shop.example.co.uk',
      'example.co.uk',
      'foo.github.io',
      'github.io',
      'localhost',
      '[::1]',
    ])('finds one of %s', async (domain) => {
      put(cookie({ domain }));
      expect(await jar.find(cookie({ domain }))).toEqual(cookie({ domain }));
    });
  });

  describe('write', () => {
    it.each<[string, Partial<Cookie>]>([
      ['a plain cookie', {}],
      ['a domain cookie', { hostOnly: false }],
      ['a partitioned one', { secure: true, sameSite: 'no_restriction', partitionKey: top }],
      ['one of a site under a longer suffix', { domain: 'shop.example.co.uk' }],
      [
        'one with everything',
        { path: '/a', secure: true, httpOnly: true, sameSite: 'lax', expirationDate: now + DAY },
      ],
    ])('stores %s and reads it back', async (_, fields) => {
      const asked = cookie(fields);
      expect(await jar.write(asked)).toEqual({ ok: true, stored: asked });
      expect(await jar.list({ storeId })).toEqual([asked]);
    });

    it('tells a clipped expiry', async () => {
      const result = await jar.write(cookie({ expirationDate: now + 1000 * DAY }));
      expect(result).toEqual({ ok: true, stored: cookie({ expirationDate: now + 400 * DAY }) });
    });

    it('believes the jar when the browser answers null', async () => {
      fake.cookies.control.answersNull = true;
      expect(await jar.write(cookie())).toEqual({ ok: true, stored: cookie() });
    });

    it('is not misled by a namesake that the browser answers with', async () => {
      put(cookie({ value: 'host-only' }));
      const wide = cookie({ hostOnly: false, value: 'domain' });
      expect(await jar.write(wide)).toEqual({ ok: true, stored: wide });
      expect(await all()).toEqual(ids(cookie(), wide));
    });

    it('passes on the words of a refusal', async () => {
      fake.cookies.control.refusal = 'Cookie is too big';
      expect(await jar.write(cookie())).toEqual({ ok: false, error: 'Cookie is too big' });
    });

    it.each([
      ['where nothing was', []],
      ['where the old cookie stays', [cookie({ value: 'old' })]],
      ['where a namesake is', [cookie({ path: '/a' }), cookie({ hostOnly: false })]],
    ])('notices a silent refusal %s', async (_, before) => {
      put(...before);
      fake.cookies.control.refusal = '';
      expect(await jar.write(cookie({ value: 'new' }))).toEqual({ ok: false, error: '' });
      expect(await all()).toEqual(ids(...before));
    });

    it('does not take for a refusal what was there already', async () => {
      put(cookie());
      expect(await jar.write(cookie())).toEqual({ ok: true, stored: cookie() });
    });

    it('reports an expired one as not stored', async () => {
      put(cookie());
      expect(await jar.write(cookie({ expirationDate: 5 }))).toEqual({ ok: false, error: '' });
    });

    it.each(['exa mple.com', '', '['])(
      'answers with an error for the domain %j',
      async (domain) => {
        expect(await jar.write(cookie({ domain }))).toMatchObject({ ok: false });
      },
    );

    it('without access says so', async () => {
      fake.permissions.api.remove({ origins: ['*://*/*'] });
      expect(await jar.write(cookie())).toEqual({
        ok: false,
        error: expect.stringContaining('permissions'),
      });
    });

    describe('beside a Secure cookie', () => {
      // Chromium lets no cookie be set over http in the place of a Secure one, or beside it.
      const secure = cookie({ hostOnly: false, secure: true });

      it('turns Secure off', async () => {
        put(secure);
        const off = { ...secure, secure: false };
        expect(await jar.write(off)).toEqual({ ok: true, stored: off });
      });

      it('stores one that is not', async () => {
        put(secure);
        const plain = cookie({ domain: 'www.example.com' });
        expect(await jar.write(plain)).toEqual({ ok: true, stored: plain });
      });

      it('keeps the words of the first refusal when neither way works', async () => {
        put(secure);
        const result = await jar.write(cookie({ name: '', value: 'x'.repeat(5000) }));
        expect(result).toMatchObject({ ok: false, error: expect.stringContaining('Failed') });
      });
    });
  });

  describe('remove takes exactly one cookie', () => {
    const target = cookie({ domain: 'www.example.com', path: '/a', value: 'target' });

    it.each<[string, Partial<Cookie>]>([
      ['a domain cookie of the same host', { hostOnly: false }],
      ['one of the parent domain', { domain: 'example.com', hostOnly: false }],
      ['one of a shorter path', { path: '/' }],
      ['one of a longer path', { path: '/a/b' }],
      ['one of a sub-domain', { domain: 'a.www.example.com' }],
      ['one of another partition', { secure: true, partitionKey: top }],
      [
        'a Secure one of the parent domain',
        { domain: 'example.com', hostOnly: false, secure: true },
      ],
      ['one of another name', { name: 'other' }],
    ])('beside %s', async (_, fields) => {
      const other = { ...target, ...fields, value: 'other' };
      put(target, other);
      expect(await jar.remove(keyOf(target))).toBe(true);
      expect(await jar.list({ storeId })).toEqual([other]);

      put(target);
      expect(await jar.remove(keyOf(other))).toBe(true);
      expect(await jar.list({ storeId })).toEqual([target]);
    });

    it.each(['shop.example.co.uk', 'foo.github.io', 'localhost', '127.0.0.1', '[::1]'])(
      'of %s',
      async (domain) => {
        put(cookie({ domain }));
        expect(await jar.remove(cookie({ domain }))).toBe(true);
        expect(await all()).toEqual(new Set());
      },
    );

    it.each(['/a?b', '/a#b', '/a b', '/é', '/..', 'dir'])('of the path %j', async (path) => {
      // What such a path is in a URL is the path of other cookies.
      const others = ['/', '/a', '/a%20b', '/a%3Fb'].map((each) => cookie({ path: each }));
      const odd = cookie({ path });
      put(...others, odd);
      const isInReach = kind === 'firefox';
      expect(await jar.remove(odd)).toBe(isInReach);
      expect(await all()).toEqual(isInReach ? ids(...others) : ids(...others, odd));
    });

    it.each(['__Host-id', '__Secure-id'])('of the name %s', async (name) => {
      put(cookie({ name, secure: true }), cookie({ name, path: '/a', secure: true }));
      expect(await jar.remove(cookie({ name }))).toBe(true);
      expect(await all()).toEqual(ids(cookie({ name, path: '/a' })));
    });

    it('and has nothing to do where there is none', async () => {
      put(cookie({ path: '/b' }));
      expect(await jar.remove(cookie())).toBe(true);
      const { set, remove } = fake.cookies.control.calls;
      expect([set, remove]).toEqual([0, 0]);
    });

    it('and says when the browser keeps it', async () => {
      put(cookie());
      fake.browser.cookies.remove = async () => {
        throw new Error('no');
      };
      fake.cookies.control.refusal = 'no';
      expect(await jar.remove(cookie())).toBe(false);
      expect(await all()).toEqual(ids(cookie()));
    });
  });

  const anyKey = fc.record({
    name: fc.constantFrom('a', 'b'),
    domain: fc.constantFrom('example.com', 'www.example.com', 'a.www.example.com'),
    hostOnly: fc.boolean(),
    path: fc.constantFrom('/', '/a', '/a/', '/a/b'),
    secure: fc.boolean(),
    partitionKey: fc.constantFrom(null, top, { ...top, topLevelSite: 'https://other.test' }),
  });
  const cookies = fc
    .uniqueArray(anyKey, { selector: (each) => keyId(cookie(each)), minLength: 1, maxLength: 8 })
    .map((keys) =>
      keys.map((each) => cookie({ ...each, secure: each.secure || each.partitionKey !== null })),
    );

  it('takes one out of any number of cookies, and puts it back', async () => {
    await fc.assert(
      fc.asyncProperty(cookies, fc.nat(), async (set, pick) => {
        fake = useFakeBrowser(kind);
        put(...set);
        const target = set[pick % set.length] ?? cookie();
        expect(await jar.remove(keyOf(target))).toBe(true);
        expect(await all()).toEqual(ids(...set.filter((each) => each !== target)));
        expect(await jar.write(target)).toEqual({ ok: true, stored: target });
        expect(await all()).toEqual(ids(...set));
      }),
    );
  });
});

describe('what is of one browser only', () => {
  it('Chromium encodes a path: the cookie is found under its new key', async () => {
    const fake = useFakeBrowser('chromium');
    fake.cookies.put(toStored(anyCookie({ path: '/a' })));
    const result = await createDirectJar().write(anyCookie({ path: '/a b' }));
    expect(result).toEqual({ ok: true, stored: anyCookie({ path: '/a%20b' }) });
  });

  it.each(['chromium', 'firefox'] as const)('%s writes a domain in lower case', async (kind) => {
    useFakeBrowser(kind);
    const storeId = kind === 'firefox' ? 'firefox-default' : '0';
    const asked = anyCookie({ domain: 'WWW.Example.com', hostOnly: false, storeId });
    const result = await createDirectJar().write(asked);
    expect(result).toEqual({ ok: true, stored: { ...asked, domain: 'www.example.com' } });
  });

  it('Firefox mangles a name', async () => {
    useFakeBrowser('firefox');
    const asked = anyCookie({ name: '日本', storeId: 'firefox-default' });
    const result = await createDirectJar().write(asked);
    expect(result).toEqual({ ok: true, stored: { ...asked, name: 'å,' } });
  });

  it('Firefox has first-party domains, also while isolation is on', async () => {
    const fake = useFakeBrowser('firefox');
    fake.cookies.control.isolation = true;
    const jar = createDirectJar();
    const plain = anyCookie({ storeId: 'firefox-default' });
    const isolated = { ...plain, firstPartyDomain: 'top.test', value: 'isolated' };
    expect(await jar.write(plain)).toEqual({ ok: true, stored: plain });
    expect(await jar.write(isolated)).toEqual({ ok: true, stored: isolated });
    expect(await jar.list({ storeId: 'firefox-default' })).toHaveLength(2);
    expect(await jar.remove(plain)).toBe(true);
    expect(await jar.list({ storeId: 'firefox-default' })).toEqual([isolated]);
  });

  it('in Chromium one call lists a host', async () => {
    const fake = useFakeBrowser('chromium');
    await createDirectJar().list({ storeId: '0', hosts: ['a.b.example.com', 'c.example.com'] });
    expect(fake.cookies.control.calls.getAll).toBe(1);
  });
});
