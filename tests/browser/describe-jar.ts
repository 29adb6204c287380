import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadableJar } from '../../lib/browser/readable-jar.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { coversHost } from '../../lib/cookie/domain-match.ts';
import type { JarChange } from '../../lib/cookie/jar.ts';
import { toStored } from '../fakes/browser/stored-cookie.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { cookie as anyCookie } from '../fixtures/cookie.ts';

const top = { topLevelSite: 'https://top.test', hasCrossSiteAncestor: true };
const own = { topLevelSite: 'https://example.com', hasCrossSiteAncestor: false };

/** What every jar does, on whichever side of the seam, in either browser. */
export function describeJar(name: string, open: () => ReadableJar): void {
  describe.each(['chromium', 'firefox'] as const)(`${name} jar in %s`, (kind) => {
    const storeId = kind === 'firefox' ? 'firefox-default' : '0';
    const cookie = (fields: Partial<Cookie> = {}) => anyCookie({ storeId, ...fields });
    let fake: FakeBrowser;
    let jar: ReadableJar;

    beforeEach(() => {
      fake = useFakeBrowser(kind);
      jar = open();
    });

    function put(...cookies: Cookie[]): Cookie[] {
      fake.cookies.put(...cookies.map(toStored));
      return cookies;
    }

    describe('lists', () => {
      it('every field of a cookie', async () => {
        const [full] = put(
          cookie({
            name: 'sid',
            value: '日本 "<b>"',
            hostOnly: false,
            path: '/app',
            secure: true,
            httpOnly: true,
            sameSite: 'strict',
            expirationDate: 4_000_000_000.25,
            partitionKey: top,
          }),
        );
        expect(await jar.list({ storeId })).toEqual([full]);
      });

      it.each([
        ['example.com', ['example.com', '.example.com', 'www.example.com']],
        ['www.example.com', ['example.com', '.example.com', 'www.example.com', '.www.example.com']],
        ['shop.example.co.uk', ['shop.example.co.uk', '.example.co.uk']],
        ['foo.github.io', ['foo.github.io', '.foo.github.io']],
        ['a.b.foo.github.io', ['a.b.foo.github.io', '.b.foo.github.io', '.foo.github.io']],
        ['github.io', ['github.io']],
        ['localhost', ['localhost']],
        ['app.localhost', ['app.localhost']],
        ['127.0.0.1', ['127.0.0.1']],
        ['[::1]', ['[::1]']],
        ['example.com.', ['example.com.']],
      ])('all that %s can receive', async (host, domains) => {
        const all = domains.map((domain) =>
          cookie({ domain: domain.replace(/^\./, ''), hostOnly: !domain.startsWith('.') }),
        );
        put(...all, cookie({ domain: 'elsewhere.test' }));
        const listed = await jar.list({ storeId, hosts: [host] });
        const covering = (cookies: Cookie[]) => cookies.filter((each) => coversHost(each, host));
        expect(new Set(covering(listed))).toEqual(new Set(covering(all)));
        expect(covering(all).length).toBeGreaterThan(0);
        expect(new Set(listed.map((each) => JSON.stringify(each))).size).toBe(listed.length);
      });

      it('those of several hosts, each once', async () => {
        const all = put(
          cookie({ hostOnly: false }),
          cookie({ domain: 'www.example.com' }),
          cookie({ domain: 'frame.test' }),
        );
        const hosts = ['www.example.com', 'example.com', 'frame.test'];
        const listed = await jar.list({ storeId, hosts });
        expect(new Set(listed)).toEqual(new Set(all));
        expect(listed).toHaveLength(3);
      });

      it('nothing for no hosts', async () => {
        put(cookie());
        expect(await jar.list({ storeId, hosts: [] })).toEqual([]);
      });

      it('a domain with its sub-domains, at every path, in every partition', async () => {
        const all = put(
          cookie(),
          cookie({ path: '/a/b' }),
          cookie({ domain: 'www.example.com' }),
          cookie({ secure: true, partitionKey: top }),
          cookie({ secure: true, partitionKey: own }),
          cookie({ secure: true, partitionKey: { ...own, hasCrossSiteAncestor: true } }),
        );
        put(cookie({ domain: 'badexample.com' }), cookie({ domain: 'example.org' }));
        const listed = await jar.list({ storeId, domain: 'example.com' });
        expect(new Set(listed)).toEqual(new Set(all));
      });

      it('what is partitioned under a site, of whatever domain', async () => {
        const all = put(
          cookie({ secure: true, partitionKey: top }),
          cookie({ domain: 'other.test', secure: true, partitionKey: top }),
        );
        put(cookie(), cookie({ secure: true, partitionKey: own }));
        const listed = await jar.list({ storeId, topLevelSite: top.topLevelSite });
        expect(new Set(listed)).toEqual(new Set(all));
      });

      it('one store only', async () => {
        put(cookie({ storeId: 'another' }));
        const [mine] = put(cookie());
        expect(await jar.list({ storeId })).toEqual([mine]);
        expect(await jar.list({ storeId: 'a third' })).toEqual([]);
      });

      it('what access was given to', async () => {
        fake.permissions.api.remove({ origins: ['*://*/*'] });
        fake.permissions.api.request({ origins: ['*://*.example.com/*'] });
        const [mine] = put(cookie(), cookie({ domain: 'elsewhere.test' }));
        expect(await jar.list({ storeId })).toEqual([mine]);
      });
    });

    it('fails with the words of the browser', async () => {
      fake.browser.cookies.getAll = async () => {
        throw new Error('Invalid cookie store id: "9"');
      };
      await expect(jar.list({ storeId: '9' })).rejects.toThrow('Invalid cookie store id: "9"');
    });

    describe('tells of changes', () => {
      const listen = () => {
        const changes: JarChange[] = [];
        const stop = jar.onChanged(
          (change) => changes.push(change),
          () => {},
        );
        return { changes, stop };
      };

      it('of an addition, an overwrite in two steps, and a removal', async () => {
        const { changes } = listen();
        const [first] = put(cookie({ value: '1' }));
        const [second] = put(cookie({ value: '2' }));
        await fake.browser.cookies.remove({ url: 'http://example.com/', name: 'name', storeId });
        expect(changes).toEqual([
          { cookie: first, removed: false, cause: 'explicit' },
          { cookie: expect.objectContaining({ name: 'name' }), removed: true, cause: 'overwrite' },
          { cookie: second, removed: false, cause: 'explicit' },
          { cookie: second, removed: true, cause: 'explicit' },
        ]);
      });

      it('of partitions too', () => {
        const { changes } = listen();
        const [partitioned] = put(cookie({ secure: true, partitionKey: top }));
        expect(changes).toEqual([{ cookie: partitioned, removed: false, cause: 'explicit' }]);
      });

      it('to each listener, until it stops', () => {
        const [a, b] = [listen(), listen()];
        put(cookie({ value: '1' }));
        a.stop();
        put(cookie({ name: 'other' }));
        expect([a.changes.length, b.changes.length]).toEqual([1, 2]);
        b.stop();
        expect(fake.browser.cookies.onChanged.listeners).toBe(0);
      });
    });
  });
}
