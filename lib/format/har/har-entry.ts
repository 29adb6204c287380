import { domainMatch } from '../../cookie/domain-match.ts';
import { defaultPath } from '../../set-cookie/api/url-path.ts';
import { pairsOf } from '../cookie-header.ts';
import { readExpiry } from '../json/expiry.ts';
import { bareList } from '../json/lists.ts';
import { own, ownText } from '../json/raw.ts';
import { type ObjectReading, objectReader } from '../json/read-object.ts';
import { readSetCookieLine } from '../set-cookie-line.ts';

/** A cookie that a request carried or a response set. */
export interface Seen {
  readonly reading: ObjectReading;
  readonly by: 'request' | 'response';
  /** Where to; null where the file does not say. */
  readonly url: URL | null;
}

const SHAPE = {
  hostOnly: ['_hostOnly'],
  expiry: ['expires'],
  session: [],
  storeId: [],
  firstPartyDomain: [],
} as const;

/** Chromium writes what it knows of a cookie that it sent, others name and value alone. */
const readSent = objectReader(SHAPE);

/** The domain is that of a Domain attribute; a host's own cookie has none. */
export const readSet = objectReader({ ...SHAPE, isBareHostOnly: false });

/**
 * The cookies of one request and its response, as a HAR has them (http://www.softwareishard.com/blog/har-12-spec).
 * Headers are believed before the lists made of them: of those, some programs leave out what they do not know.
 */
export function* seenIn(entry: unknown, now: number): Generator<Seen> {
  const request = own(entry, 'request');
  const response = own(entry, 'response');
  const url = urlOf(ownText(request, 'url'));
  const started = readExpiry(own(entry, 'startedDateTime'), '')?.value;
  const receivedAt = typeof started === 'number' ? started * 1000 : now;

  const sent = bareList(own(request, 'cookies')) ?? [];
  for (const raw of sent) yield { reading: readSent(raw), by: 'request', url };
  if (sent.length === 0) {
    for (const pair of headersOf(request, 'cookie').flatMap((header) => [...pairsOf(header)])) {
      yield { reading: { cookie: pair, notes: [] }, by: 'request', url };
    }
  }

  const headers = headersOf(response, 'set-cookie').flatMap((text) => text.split('\n'));
  for (const header of headers) {
    const reading = placed(readSetCookieLine(header, receivedAt), url);
    yield { reading: checked(reading, url), by: 'response', url };
  }
  if (headers.length === 0) {
    for (const raw of bareList(own(response, 'cookies')) ?? []) {
      yield { reading: placed(readSet(raw), url), by: 'response', url };
    }
  }
}

function urlOf(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return /^(?:https?|wss?):$/.test(url.protocol) ? url : null;
}

function headersOf(message: unknown, name: string): string[] {
  return (bareList(own(message, 'headers')) ?? [])
    .filter((header) => ownText(header, 'name').toLowerCase() === name)
    .map((header) => ownText(header, 'value'))
    .filter((value) => value !== '');
}

/** Where the response does not say whose its cookie is, it is the host's, and of the request's folder. */
function placed(reading: ObjectReading, url: URL | null): ObjectReading {
  if (!reading.cookie || !url) return reading;
  const host = reading.cookie.domain === undefined ? { domain: url.hostname, hostOnly: true } : {};
  return { ...reading, cookie: { path: defaultPath(url), ...host, ...reading.cookie } };
}

/** A browser takes no cookie for another host than the one that sets it (RFC 6265bis section 5.7). */
function checked(reading: ObjectReading, url: URL | null): ObjectReading {
  const domain = reading.cookie?.domain;
  if (domain === undefined || !url || domainMatch(url.hostname, domain)) return reading;
  return { cookie: null, fault: { code: 'otherHost', params: [domain, url.hostname] } };
}
