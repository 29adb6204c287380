import * as v from 'valibot';
import type { Cookie } from '../../cookie/cookie.ts';
import { CookieSchema } from '../../cookie/cookie-schema.ts';
import type { Entry, Fault, Format, Sample } from '../format.ts';
import { entriesOf, heldAs, jsonText, noListEntry } from '../json/list-format.ts';
import { cookiesList } from '../json/lists.ts';
import { isRaw, own, type Raw, shown } from '../json/raw.ts';
import type { ObjectReading } from '../json/read-object.ts';
import { snapshotsIn } from '../json/snapshots.ts';

/** The version that is written, and the newest that is understood. */
const VERSION = 1;

/** Our own format: JSON that loses nothing. Described in `docs/format.md`. The file of one snapshot is read as well. */
export const cookiescope: Format = {
  id: 'cookiescope',
  extension: 'json',
  mediaType: 'application/json',
  reader: {
    recognises: ({ json }) => own(json, 'format') === 'cookiescope' || snapshotsIn(json) !== null,
    entries,
  },
  writer: {
    hold: (cookie) => heldAs(toObject(cookie), cookie, read),
    text: (held, { now, origins }) =>
      jsonText({
        format: 'cookiescope',
        version: VERSION,
        exportedAt: new Date(now).toISOString(),
        cookies: held.map(toObject),
        origins,
      }),
    holdsStore: true,
    holdsOrigins: true,
  },
};

function* entries(sample: Sample): Generator<Entry> {
  const { json } = sample;
  const version = own(json, 'version');
  const list = cookiesList(json);
  if (json !== undefined && version !== VERSION) {
    yield { place: { index: 1, line: null }, cookie: null, fault: versionFault(version) };
  } else if (list) yield* entriesOf(list, read);
  else yield noListEntry(sample);
}

function versionFault(version: unknown): Fault {
  const isNewer = typeof version === 'number' && version > VERSION;
  return isNewer
    ? { code: 'newerVersion', params: [String(version), String(VERSION)] }
    : { code: 'badField', params: ['version', shown(version)] };
}

function read(raw: unknown): ObjectReading {
  if (!isRaw(raw)) return { cookie: null, fault: { code: 'notObject', params: [shown(raw)] } };
  const whole = v.safeParse(CookieSchema, raw);
  if (whole.success) return { cookie: whole.output, notes: [] };
  const [issue] = whole.issues;
  const field = v.getDotPath(issue) ?? '';
  const fault: Fault =
    issue.input === undefined
      ? { code: 'noField', params: [field] }
      : { code: 'badField', params: [field, shown(issue.input)] };
  return { cookie: null, fault };
}

/** Without whatever else an object that passes for a cookie may have. */
function toObject(cookie: Cookie): Raw {
  const { name, value, domain, hostOnly, path, secure, httpOnly, sameSite } = cookie;
  const { expirationDate, storeId, partitionKey, firstPartyDomain } = cookie;
  return {
    name,
    value,
    domain,
    hostOnly,
    path,
    secure,
    httpOnly,
    sameSite,
    expirationDate,
    storeId,
    partitionKey: partitionKey && {
      topLevelSite: partitionKey.topLevelSite,
      hasCrossSiteAncestor: partitionKey.hasCrossSiteAncestor,
    },
    firstPartyDomain,
  };
}
