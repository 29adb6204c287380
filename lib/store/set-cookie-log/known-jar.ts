import type { Cookie } from '../../cookie/cookie.ts';
import type { StoredCookie } from '../../set-cookie/verdict.ts';
import { slotOf } from './slot.ts';

/** The jar as it is known at a moment of the recording, kept by site: a header is about one site's cookies. */
export interface KnownJar {
  /** Begins anew with these cookies. */
  reset(cookies: readonly Cookie[]): void;
  find(cookie: StoredCookie): StoredCookie | null;
  set(cookie: StoredCookie): void;
  remove(cookie: StoredCookie): void;
  /** The cookies of the site of a host, the longest unchanged first. */
  near(host: string): readonly StoredCookie[];
}

export function createKnownJar(registrableDomain: (host: string) => string): KnownJar {
  const sites = new Map<string, Map<string, StoredCookie>>();
  const lists = new Map<string, readonly StoredCookie[]>();
  const siteNames = new Map<string, string>();

  function siteOf(host: string): string {
    const known = siteNames.get(host);
    if (known !== undefined) return known;
    const site = registrableDomain(host);
    siteNames.set(host, site);
    return site;
  }

  function set(cookie: StoredCookie): void {
    const site = siteOf(cookie.domain);
    lists.delete(site);
    const cookies = sites.get(site) ?? new Map<string, StoredCookie>();
    sites.set(site, cookies);
    // The rules want the longest unused first; setting a cookie is a use.
    cookies.delete(slotOf(cookie));
    cookies.set(slotOf(cookie), cookie);
  }

  return {
    reset(cookies) {
      sites.clear();
      lists.clear();
      cookies.forEach(set);
    },
    find: (cookie) => sites.get(siteOf(cookie.domain))?.get(slotOf(cookie)) ?? null,
    set,
    remove(cookie) {
      const site = siteOf(cookie.domain);
      if (sites.get(site)?.delete(slotOf(cookie))) lists.delete(site);
    },
    near(host) {
      const site = siteOf(host);
      const list = lists.get(site) ?? [...(sites.get(site)?.values() ?? [])];
      lists.set(site, list);
      return list;
    },
  };
}
