import type { Cookie } from '../../lib/cookie/cookie.ts';
import { domainMatch } from '../../lib/cookie/domain-match.ts';
import type { ChangeCause, Jar, JarChange, JarQuery } from '../../lib/cookie/jar.ts';
import { type CookieKey, keyId } from '../../lib/cookie/key.ts';
import { isExpired } from '../../lib/cookie/lifetime.ts';
import { listingDomain } from '../../lib/cookie/listing-domain.ts';

export interface FakeJarOptions {
  readonly cookies?: readonly Cookie[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** The words with which the browser refuses a cookie; null when it takes it. */
  readonly refuses?: (cookie: Cookie) => string | null;
  /** What the browser makes of a cookie that it takes. */
  readonly rewrites?: (cookie: Cookie) => Cookie;
}

export interface FakeJar extends Jar {
  /** Everything in the jar. */
  all(): Cookie[];
  /** Sets cookies as a page or a server does. */
  put(...cookies: Cookie[]): void;
  /** Removes a cookie as a page or a server does. */
  drop(key: CookieKey, cause?: ChangeCause): void;
  /** Makes the nth write or removal from now on fail; 1 is the next. */
  failAt(n: number): void;
  /** How many writes and removals were asked for so far. */
  readonly writes: number;
  readonly listeners: number;
}

/** Seconds that a cookie may live, 400 days. */
const LONGEST_LIFE = 400 * 86_400;

/** A jar in memory that behaves like a browser's: full keys, clipped expiry, an overwrite in two events. */
export function createFakeJar(options: FakeJarOptions = {}): FakeJar {
  const { now = () => 0, refuses = () => null, rewrites = (cookie) => cookie } = options;
  const cookies = new Map((options.cookies ?? []).map((cookie) => [keyId(cookie), cookie]));
  const listeners = new Set<(change: JarChange) => void>();
  let writes = 0;
  let failing = 0;

  function emit(change: JarChange): void {
    for (const listener of listeners) listener(structuredClone(change));
  }

  function drop(key: CookieKey, cause: ChangeCause = 'explicit'): void {
    const cookie = cookies.get(keyId(key));
    if (!cookie) return;
    cookies.delete(keyId(key));
    emit({ cookie, removed: true, cause });
  }

  function put(cookie: Cookie): void {
    const expired = isExpired(cookie, now());
    drop(cookie, expired ? 'expired_overwrite' : 'overwrite');
    if (expired) return;
    cookies.set(keyId(cookie), cookie);
    emit({ cookie, removed: false, cause: 'explicit' });
  }

  function fails(): boolean {
    writes++;
    return --failing === 0;
  }

  return {
    async list(query) {
      return [...cookies.values()].filter((cookie) => answers(cookie, query));
    },
    async find(key) {
      return cookies.get(keyId(key)) ?? null;
    },
    async write(cookie) {
      if (fails()) return { ok: false, error: 'failed on purpose' };
      const refusal = refuses(cookie);
      if (refusal !== null) return { ok: false, error: refusal };
      const stored = rewrites(clipped(cookie, now()));
      put(stored);
      const found = cookies.get(keyId(stored));
      return found ? { ok: true, stored: found } : { ok: false, error: '' };
    },
    async remove(key) {
      if (fails()) return !cookies.has(keyId(key));
      drop(key);
      return true;
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    all: () => [...cookies.values()],
    put: (...each) => each.forEach(put),
    drop,
    failAt(n) {
      failing = n;
    },
    get writes() {
      return writes;
    },
    get listeners() {
      return listeners.size;
    },
  };
}

function answers(cookie: Cookie, { storeId, domain, hosts, topLevelSite }: JarQuery): boolean {
  return (
    cookie.storeId === storeId &&
    (domain === undefined || domainMatch(cookie.domain, domain)) &&
    (hosts === undefined ||
      hosts.some((host) => domainMatch(cookie.domain, listingDomain(host)))) &&
    (topLevelSite === undefined || cookie.partitionKey?.topLevelSite === topLevelSite)
  );
}

function clipped(cookie: Cookie, now: number): Cookie {
  const latest = now / 1000 + LONGEST_LIFE;
  const { expirationDate } = cookie;
  return expirationDate !== null && expirationDate > latest
    ? { ...cookie, expirationDate: latest }
    : cookie;
}

/** Rewrites a path as Chromium does. */
export function encodePath(cookie: Cookie): Cookie {
  return { ...cookie, path: cookie.path.replaceAll(' ', '%20') };
}
