import type { Cookie } from '../../cookie/cookie.ts';
import type { Format } from '../format.ts';
import { isoDate, plainSeconds, readExpiry } from '../json/expiry.ts';
import { listReader, listWriter } from '../json/list-format.ts';
import { cookiesList, someHas } from '../json/lists.ts';
import { isRaw, own, ownText, type Raw } from '../json/raw.ts';
import { type ObjectReading, objectReader } from '../json/read-object.ts';
import { SAME_SITE_NAMES } from '../json/same-site.ts';

const readSerialized = objectReader({
  name: ['key'],
  expiry: ['expires'],
  session: [],
  storeId: [],
  firstPartyDomain: [],
  partitionKey: [],
  isBareHostOnly: false,
});

/**
 * A serialized jar of tough-cookie (https://github.com/salesforce/tough-cookie, `CookieJar.serialize`), which Newman's
 * `--cookie-jar` reads, too. Domains have no dot, and what has its default is absent.
 */
export const toughCookie: Format = {
  id: 'tough-cookie',
  extension: 'json',
  mediaType: 'application/json',
  reader: listReader({
    listOf: cookiesList,
    recognises: (json) =>
      someHas(
        cookiesList(json),
        (raw) => typeof own(raw, 'key') === 'string' && Object.hasOwn(raw, 'domain'),
      ) || ownText(json, 'version').startsWith('tough-cookie@'),
    read,
  }),
  writer: {
    ...listWriter({
      read,
      toObject,
      toFile: (cookies, { now }) => ({
        version: 'tough-cookie@5.1.2',
        storeType: 'MemoryCookieStore',
        rejectPublicSuffixes: true,
        enableLooseMode: false,
        allowSpecialUseDomain: true,
        prefixSecurity: 'silent',
        cookies: cookies.map((cookie) => ({ ...cookie, ...times(now) })),
      }),
    }),
    // Its store knows no more of a cookie's key.
    slotOf: ({ domain, path, name }) => JSON.stringify([domain, path, name]),
  },
};

/** A Max-Age counts from the moment that the cookie was made, and outdoes an Expires (RFC 6265bis section 5.7). */
function read(raw: unknown, now: number): ObjectReading {
  const maxAge = own(raw, 'maxAge');
  if (!isRaw(raw) || (typeof maxAge !== 'number' && maxAge !== '-Infinity')) {
    return readSerialized(raw);
  }
  const made = readExpiry(own(raw, 'creation'), 'creation')?.value ?? now / 1000;
  return readSerialized({ ...raw, expires: plainSeconds(made + Math.max(Number(maxAge), 0)) });
}

function times(now: number): Raw {
  const moment = isoDate(now / 1000);
  return { creation: moment, lastAccessed: moment };
}

function toObject(cookie: Cookie): Raw {
  const { expirationDate } = cookie;
  const sameSite = SAME_SITE_NAMES[cookie.sameSite]?.toLowerCase();
  return {
    key: cookie.name,
    value: cookie.value,
    ...(expirationDate === null ? {} : { expires: isoDate(expirationDate) }),
    domain: cookie.domain,
    path: cookie.path,
    ...(cookie.secure ? { secure: true } : {}),
    ...(cookie.httpOnly ? { httpOnly: true } : {}),
    hostOnly: cookie.hostOnly,
    ...(sameSite ? { sameSite } : {}),
  };
}
