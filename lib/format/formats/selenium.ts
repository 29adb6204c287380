import { type Cookie, dottedDomain } from '../../cookie/cookie.ts';
import { keyId } from '../../cookie/key.ts';
import type { Format } from '../format.ts';
import { listReader, listWriter } from '../json/list-format.ts';
import { bareList, someHas } from '../json/lists.ts';
import type { Raw } from '../json/raw.ts';
import { objectReader } from '../json/read-object.ts';
import { SAME_SITE_NAMES } from '../json/same-site.ts';
import { withSubDomains } from '../sub-domains.ts';
import { LAST_SECOND, wholeSeconds } from '../whole-seconds.ts';

const read = objectReader({
  hostOnly: [],
  expiry: ['expiry'],
  session: [],
  storeId: [],
  firstPartyDomain: [],
  partitionKey: [],
});

/**
 * The list that Selenium's `get_cookies()` gives, each of which `add_cookie()` takes on a page of its site: cookies of
 * WebDriver (https://www.w3.org/TR/webdriver2/#cookies), whose expiry is in whole seconds and absent for a session
 * cookie. WebDriver sets no host-only cookie where a domain is given; it is given all the same, as nothing else says
 * whose the cookie is.
 */
export const selenium: Format = {
  id: 'selenium',
  extension: 'json',
  mediaType: 'application/json',
  reader: listReader({
    listOf: bareList,
    recognises,
    read,
  }),
  writer: {
    ...listWriter({ read, toObject, toFile: (objects) => objects }),
    inUse: withSubDomains,
    slotOf: (held) => keyId(withSubDomains(held)),
  },
};

const ALWAYS = ['domain', 'httpOnly', 'name', 'path', 'secure', 'value'];
const NAMES: ReadonlySet<string> = new Set([...ALWAYS, 'expiry', 'sameSite']);

/** Session cookies have no mark of their own, only nothing that WebDriver has no name for. */
function recognises(json: unknown): boolean {
  return someHas(bareList(json), (raw) => {
    const hasAll = ALWAYS.every((name) => Object.hasOwn(raw, name));
    const isOwn = Object.hasOwn(raw, 'expiry') || hasAll;
    return isOwn && Object.keys(raw).every((name) => NAMES.has(name));
  });
}

function toObject(cookie: Cookie): Raw {
  const expiry = wholeSeconds(cookie.expirationDate, 1, LAST_SECOND);
  const sameSite = SAME_SITE_NAMES[cookie.sameSite];
  return {
    domain: dottedDomain(cookie),
    ...(expiry === null ? {} : { expiry }),
    httpOnly: cookie.httpOnly,
    name: cookie.name,
    path: cookie.path,
    ...(sameSite ? { sameSite } : {}),
    secure: cookie.secure,
    value: cookie.value,
  };
}
