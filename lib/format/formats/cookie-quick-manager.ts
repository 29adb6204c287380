import { type Cookie, dottedDomain } from '../../cookie/cookie.ts';
import type { Format, Omission, WriteOptions } from '../format.ts';
import { isoDate } from '../json/expiry.ts';
import { listReader, listWriter } from '../json/list-format.ts';
import { bareList, someHas } from '../json/lists.ts';
import { own, type Raw } from '../json/raw.ts';
import { objectReader } from '../json/read-object.ts';
import { LAST_SECOND, wholeSeconds } from '../whole-seconds.ts';

/**
 * The host stands in a URL, and a dot in front of it is all that tells a domain cookie from a host's own when the
 * program reads the file; `This domain only raw` has changed its meaning between versions, and is left alone.
 */
const read = objectReader({
  name: ['Name raw'],
  value: ['Content raw'],
  domain: ['Host raw'],
  hostOnly: [],
  path: ['Path raw'],
  secure: ['Send for raw'],
  httpOnly: ['HTTP only raw'],
  sameSite: ['SameSite raw'],
  expiry: ['Expires raw'],
  session: [],
  storeId: ['Store raw'],
  partitionKey: [],
  firstPartyDomain: ['First Party Domain'],
});

const WRITER = listWriter({ read, toObject, toFile: (objects) => objects, indent: 1 });

/** The JSON of the Cookie Quick Manager extension (ysard/cookie-quick-manager, `export.js`): everything is a text. */
export const cookieQuickManager: Format = {
  id: 'cookie-quick-manager',
  extension: 'json',
  mediaType: 'application/json',
  reader: listReader({
    listOf: bareList,
    recognises: (json) => someHas(bareList(json), (raw) => own(raw, 'Name raw') !== undefined),
    read,
  }),
  writer: { ...WRITER, hold, holdsStore: true },
};

function hold(cookie: Cookie, options: WriteOptions): Cookie | Omission {
  const held = WRITER.hold(cookie, options);
  // Within a URL more means something than a host may have.
  const isHost = 'code' in held || held.domain === cookie.domain;
  return isHost ? held : { code: 'domain', params: [cookie.domain] };
}

function toObject(cookie: Cookie): Raw {
  const expires = wholeSeconds(cookie.expirationDate, 1, LAST_SECOND);
  const scheme = cookie.secure ? 'https' : 'http';
  // A path that no URL can have would become part of the host.
  const path = cookie.path.startsWith('/') ? cookie.path : '/';
  return {
    'Host raw': `${scheme}://${dottedDomain(cookie)}${path}`,
    'Name raw': cookie.name,
    'Path raw': cookie.path,
    'Content raw': cookie.value,
    Expires: expires === null ? 'At the end of the session' : dateText(expires),
    'Expires raw': String(expires ?? 0),
    'Send for': cookie.secure ? 'Encrypted connections only' : 'Any type of connection',
    'Send for raw': String(cookie.secure),
    'HTTP only raw': String(cookie.httpOnly),
    'SameSite raw': cookie.sameSite,
    'This domain only': cookie.hostOnly ? 'Valid for host only' : 'Valid for subdomains',
    'This domain only raw': String(cookie.hostOnly),
    'Store raw': cookie.storeId,
    'First Party Domain': cookie.firstPartyDomain,
  };
}

/** Such as `31-12-2027 23:59:59`, in UTC; for people to read. */
function dateText(seconds: number): string {
  const [date = '', time = ''] = isoDate(seconds).split(/[T.]/);
  return `${date.split('-').reverse().join('-')} ${time}`;
}
