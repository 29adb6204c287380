import { type Cookie, dottedDomain } from '../../cookie/cookie.ts';
import { isIpAddress, isLocalHost } from '../../cookie/host.ts';
import { byteText, fromByteText } from '../byte-text.ts';
import { pairOmission } from '../cookie-header.ts';
import type { Format, Omission, WriteOptions } from '../format.ts';
import { listReader, listWriter } from '../json/list-format.ts';
import { bareList } from '../json/lists.ts';
import { isRaw, own, type Raw } from '../json/raw.ts';
import { type ObjectReading, objectReader } from '../json/read-object.ts';
import { fromPythonDomain, pythonDomain } from '../python-host.ts';
import { withSubDomains } from '../sub-domains.ts';
import { LAST_SECOND, wholeSeconds } from '../whole-seconds.ts';

const readSession = objectReader({
  hostOnly: [],
  httpOnly: [],
  sameSite: [],
  expiry: ['expires'],
  session: [],
  storeId: [],
  firstPartyDomain: [],
  partitionKey: [],
});

const WRITER = listWriter({
  read,
  toObject,
  toFile: (cookies) => ({
    __meta__: {
      about: 'HTTPie session file',
      help: 'https://httpie.io/docs#sessions',
      httpie: '3.2.1',
    },
    auth: { password: null, type: null, username: null },
    cookies,
    headers: [],
  }),
});

/**
 * A session file of HTTPie, for `--session=./FILE` (https://httpie.io/docs/cli/sessions, `sessions.py`). Any field more
 * than these and HTTPie fails, and so does a request with a character that is no byte. Before version 3.1 the cookies
 * stood under their names, bound to no host.
 */
export const httpie: Format = {
  id: 'httpie',
  extension: 'json',
  mediaType: 'application/json',
  reader: listReader({
    listOf: sessionCookies,
    recognises: (json) => {
      const meta = own(json, '__meta__');
      const isSession = own(meta, 'httpie') !== undefined || own(meta, 'xh') !== undefined;
      return isSession && sessionCookies(json) !== null;
    },
    read,
  }),
  writer: { ...WRITER, hold, inUse: withSubDomains },
};

function hold(cookie: Cookie, options: WriteOptions): Cookie | Omission {
  const { name, value } = cookie;
  if (name === '') return { code: 'nameless', params: [] };
  // The library requests takes these out of what stands between quotes (`cookies.py`).
  const isMangled = value.startsWith('"') && value.endsWith('"') && value.includes('\\"');
  if (isMangled) return { code: 'character', params: ['\\"'] };
  return pairOmission(cookie) ?? WRITER.hold(cookie, options);
}

function read(raw: unknown): ObjectReading {
  if (!isRaw(raw)) return readSession(raw);
  const { name, value, domain } = raw;
  return readSession({
    ...raw,
    name: typeof name === 'string' ? fromByteText(name) : name,
    value: typeof value === 'string' ? fromByteText(value) : value,
    domain: typeof domain === 'string' ? fromPythonDomain(domain) : domain,
  });
}

function sessionCookies(json: unknown): readonly unknown[] | null {
  const cookies = own(json, 'cookies');
  if (!isRaw(cookies)) return bareList(cookies);
  return Object.entries(cookies).map(([name, rest]) =>
    isRaw(rest) ? { ...rest, name } : { name, value: rest },
  );
}

function toObject(cookie: Cookie): Raw {
  const { domain, secure } = cookie;
  // Browsers send Secure cookies to this machine over plain http as well; HTTPie does so to localhost alone.
  const isDropped = isIpAddress(domain) && isLocalHost(domain);
  return {
    domain: pythonDomain(dottedDomain(cookie)),
    expires: wholeSeconds(cookie.expirationDate, 1, LAST_SECOND),
    name: byteText(cookie.name),
    path: cookie.path,
    secure: secure && !isDropped,
    value: byteText(cookie.value),
  };
}
