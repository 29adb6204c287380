import type { Cookies } from 'webextension-polyfill';
import type { Cookie } from '../cookie/cookie.ts';
import { sameCookie } from '../cookie/differences.ts';
import { coversHost } from '../cookie/domain-match.ts';
import type { Jar, WriteResult } from '../cookie/jar.ts';
import { type CookieKey, keyId } from '../cookie/key.ts';
import { pathMatch } from '../cookie/path-match.ts';
import { cookieUrl } from '../cookie/url.ts';
import { browser } from './api.ts';
import { fromApi, toRemoveDetails, toSetDetails } from './api-cookie.ts';
import { dialect } from './dialect.ts';
import { errorMessage } from './error-message.ts';
import { listCookies } from './list-cookies.ts';

/** The jar where `browser.cookies` is there: everywhere but in a Firefox DevTools panel. */
export function createDirectJar(): Jar {
  return {
    list: listCookies,
    find,
    write,
    remove,
    onChanged(listener) {
      const relay = ({ cookie, removed, cause }: Cookies.OnChangedChangeInfoType) =>
        listener({ cookie: fromApi(cookie), removed, cause });
      browser.cookies.onChanged.addListener(relay);
      return () => browser.cookies.onChanged.removeListener(relay);
    },
  };
}

async function find(key: CookieKey): Promise<Cookie | null> {
  const { storeId, domain, name } = key;
  return withKey(key, await listCookies({ storeId, domain }, { name }));
}

function withKey(key: CookieKey, cookies: readonly Cookie[]): Cookie | null {
  const id = keyId(key);
  return cookies.find((cookie) => keyId(cookie) === id) ?? null;
}

/**
 * `cookies.set` is no witness: now and then it answers null though it stored the cookie, and where there are
 * namesakes it answers with one of them. What was stored, and under which key, is told by reading before
 * and after.
 */
async function write(cookie: Cookie): Promise<WriteResult> {
  try {
    // The domain as the browser will spell it.
    const domain = new URL(cookieUrl(cookie)).hostname;
    const place = { storeId: cookie.storeId, domain };
    const namesakes = isKeptName(cookie.name) ? { name: cookie.name } : {};
    const before = await listCookies(place, namesakes);
    const error = await ask(cookie);
    const after = await listCookies(place, namesakes);
    const stored = withKey(cookie, after) ?? newcomer(cookie, before, after);
    const refused = !stored || (before.some(isCopyOf(stored)) && !sameCookie(cookie, stored));
    return refused ? { ok: false, error } : { ok: true, stored };
  } catch (reason) {
    return { ok: false, error: errorMessage(reason) };
  }
}

/**
 * Whether a browser stores a cookie under no other name than this: then only its namesakes need be looked at, which
 * takes a fraction of the time where a site has many cookies.
 */
function isKeptName(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

/** Asks the browser to set a cookie; resolves to the words of its refusal, '' when there are none. */
async function ask(cookie: Cookie): Promise<string> {
  const details = toSetDetails(cookie, dialect);
  const error = await errorOf(browser.cookies.set(details));
  if (error === '' || cookie.secure) return error;
  // Over http Chromium lets no cookie take the place of a Secure one, or stand beside one of that name.
  const url = cookieUrl({ ...cookie, secure: true });
  return (await errorOf(browser.cookies.set({ ...details, url }))) && error;
}

/** The cookie stored under another key than asked for: a path that was encoded, a domain in lower case. */
function newcomer(
  { value }: Cookie,
  before: readonly Cookie[],
  after: readonly Cookie[],
): Cookie | null {
  return after.find((each) => each.value === value && !before.some(isCopyOf(each))) ?? null;
}

/** Both were read from the jar, and so have their fields in the same order. */
function isCopyOf(cookie: Cookie): (other: Cookie) => boolean {
  const text = JSON.stringify(cookie);
  return (other) => JSON.stringify(other) === text;
}

/**
 * Removes exactly one cookie. `cookies.remove` takes only a URL and a name: it would also take a namesake of
 * a parent domain or of a shorter path, and misses a path that no URL can have. In these cases the cookie
 * is overwritten with an expired one instead, which reaches this very key alone. A server's path that no
 * URL can have is out of Chromium's reach either way (measured).
 */
async function remove(key: CookieKey): Promise<boolean> {
  const { storeId, domain, name } = key;
  const namesakes = await listCookies({ storeId, hosts: [domain] }, { name });
  const target = withKey(key, namesakes);
  if (!target) return true;
  const isAlone = !namesakes.some((other) => other !== target && isSentAlongside(other, target));
  if (isAlone && hasUrl(target)) {
    await errorOf(browser.cookies.remove(toRemoveDetails(target, dialect)));
    if ((await find(key)) === null) return true;
  }
  if (!hasUrl(target) && !dialect.keepsPaths) return false;
  // As a Secure cookie, which Chromium lets take any other's place.
  const expired: Cookie = { ...target, secure: true, sameSite: 'unspecified', expirationDate: 1 };
  await errorOf(browser.cookies.set(toSetDetails(expired, dialect)));
  return (await find(key)) === null;
}

/** Whether `other` would be sent to the URL that addresses `target`. */
function isSentAlongside(other: Cookie, target: Cookie): boolean {
  return coversHost(other, target.domain) && pathMatch(target.path, other.path);
}

/** Whether the URL that addresses a cookie has the cookie's very path. */
function hasUrl(cookie: Cookie): boolean {
  return new URL(cookieUrl(cookie)).pathname === cookie.path;
}

/** What a call of the browser's failed with; '' when it did not. Reading back tells what came of it. */
async function errorOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return '';
  } catch (reason) {
    return errorMessage(reason) || 'Error';
  }
}
