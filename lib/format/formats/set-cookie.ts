import type { Cookie } from '../../cookie/cookie.ts';
import { coversHost } from '../../cookie/domain-match.ts';
import { KNOWN } from '../../set-cookie/attribute-names.ts';
import { parseSetCookie } from '../../set-cookie/parse.ts';
import { readPaste } from '../../set-cookie/paste.ts';
import { ownPartition, scopeOfUrl } from '../complete.ts';
import type { Entry, Format, Omission, Sample, WriteOptions } from '../format.ts';
import { NO_URL } from '../hold-request.ts';
import { SAME_SITE_NAMES } from '../json/same-site.ts';
import { readSetCookieLine } from '../set-cookie-line.ts';
import { domainOmission, headerOmission } from '../unheld-text.ts';
import { LAST_SECOND, wholeSeconds } from '../whole-seconds.ts';

/** How much of a text is looked at to tell whether it has Set-Cookie headers. */
const LOOKED_AT = 65_536;

/** A name that no other kind of text begins with (a token of RFC 9110 section 5.6.2). */
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;

/** The Set-Cookie headers of a response to `url`, one a line, or the whole head of a response. */
export const setCookie: Format = {
  id: 'set-cookie',
  extension: 'txt',
  mediaType: 'text/plain',
  reader: { recognises, entries },
  writer: {
    hold,
    text: (held) => held.map((cookie) => `Set-Cookie: ${headerOf(cookie)}\n`).join(''),
    needsUrl: true,
  },
};

function hold(cookie: Cookie, { url }: WriteOptions): Cookie | Omission {
  const { name, value, domain, path, expirationDate, partitionKey } = cookie;
  const scope = scopeOfUrl(url ?? '');
  if (!scope) return NO_URL;
  const omission = domainOmission(cookie) ?? headerOmission([name, value, path]);
  if (omission) return omission;
  if (!coversHost(cookie, scope.domain)) {
    return { code: 'otherHost', params: [domain, scope.domain] };
  }
  if (name.includes('=')) return { code: 'equalsInName', params: [] };
  if (name === '' && value === '') return { code: 'nameless', params: [] };
  if (!path.startsWith('/')) return { code: 'path', params: [path] };
  return {
    ...cookie,
    expirationDate: wholeSeconds(expirationDate, 0, LAST_SECOND),
    partitionKey: partitionKey && ownPartition(domain),
    firstPartyDomain: '',
  };
}

function headerOf(cookie: Cookie): string {
  const { name, value, domain, hostOnly, path, expirationDate } = cookie;
  const expires =
    expirationDate === null ? [] : [`Expires=${new Date(expirationDate * 1000).toUTCString()}`];
  const sameSite = SAME_SITE_NAMES[cookie.sameSite];
  return [
    `${name}=${value}`,
    ...(hostOnly ? [] : [`Domain=${domain}`]),
    `Path=${path}`,
    ...expires,
    ...(cookie.secure ? ['Secure'] : []),
    ...(cookie.httpOnly ? ['HttpOnly'] : []),
    ...(sameSite === null ? [] : [`SameSite=${sameSite}`]),
    ...(cookie.partitionKey ? ['Partitioned'] : []),
  ].join('; ');
}

function recognises({ text }: Sample): boolean {
  const { isHead, headers } = readPaste(text.slice(0, LOOKED_AT));
  const [first] = headers;
  if (!first || isHead) return isHead && headers.length > 0;
  // Without its name a header is told from that of a request by its attributes.
  const { name, bare, attributes } = parseSetCookie(first.text);
  const isHeader = attributes.length > 0 && attributes.every(({ key }) => KNOWN.has(key));
  return isHeader && !bare && TOKEN.test(name.text);
}

function* entries({ text, now }: Sample): Generator<Entry> {
  for (const [at, { text: header, line, response }] of readPaste(text).headers.entries()) {
    yield {
      place: { index: at + 1, line },
      ...readSetCookieLine(header, response.date ?? now),
    };
  }
}
