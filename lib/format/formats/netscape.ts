import { type Cookie, dottedDomain } from '../../cookie/cookie.ts';
import { isLocalHost } from '../../cookie/host.ts';
import { keyId } from '../../cookie/key.ts';
import { pairOmission } from '../cookie-header.ts';
import type { Entry, Format, Omission, Sample, WriteOptions } from '../format.ts';
import { linesOf } from '../lines.ts';
import { isAscii } from '../literals.ts';
import { HTTP_ONLY_PREFIX, readNetscapeDomain, readNetscapeLine } from '../netscape-line.ts';
import { NETSCAPE_PRESETS, type NetscapeTarget, netscapeTarget } from '../netscape-targets.ts';
import { domainOmission, headerOmission, textOmission } from '../unheld-text.ts';
import { LAST_SECOND, wholeSeconds } from '../whole-seconds.ts';

const HEADER = '# Netscape HTTP Cookie File';
const ANY_HEADER = /^\s*# (?:Netscape )?HTTP Cookie File/i;

/** How many lines are looked at to tell whether a text is cookies.txt: the first may be at fault. */
const LOOKED_AT = 20;

/** cookies.txt, as Netscape wrote it, and curl, wget and many others since. */
export const netscape: Format = {
  id: 'netscape',
  extension: 'txt',
  mediaType: 'text/plain',
  reader: { recognises, entries },
  writer: {
    presets: NETSCAPE_PRESETS,
    hold,
    inUse: (held, { preset }) => netscapeTarget(preset).inUse(held),
    slotOf: (held, { preset }) => keyId(netscapeTarget(preset).key(held)),
    text: (held, { preset }) => {
      const target = netscapeTarget(preset);
      const lines = [HEADER, ...target.hints, ...held.map((cookie) => lineOf(cookie, target))];
      return `${lines.join('\n')}\n`;
    },
  },
};

function hold(cookie: Cookie, { preset }: WriteOptions): Cookie | Omission {
  const { name, value, domain, path, secure, expirationDate } = cookie;
  const target = netscapeTarget(preset);
  const { knowsHttpOnly, takesNameless, sendsUtf8, trusted } = target;
  // Whoever reads the file sends the texts in a header, where blanks and semicolons divide them.
  const omission =
    domainOmission(cookie) ??
    textOmission([name, value, path], /\t/) ??
    headerOmission([path]) ??
    pairOmission(cookie);
  if (omission) return omission;
  if (name === '' && !takesNameless) return { code: 'nameless', params: [] };
  if (!sendsUtf8 && !isAscii(name + value)) return { code: 'notAscii', params: [] };
  if (!path.startsWith('/')) return { code: 'path', params: [path] };
  return {
    ...cookie,
    domain: readNetscapeDomain(target.domain(domain)).domain,
    // Else it would not be sent to this machine over plain http, as it is by browsers.
    secure: secure && (!isLocalHost(domain) || trusted.includes(domain)),
    httpOnly: cookie.httpOnly && knowsHttpOnly,
    // 0 would be a session cookie.
    expirationDate: wholeSeconds(expirationDate, 1, LAST_SECOND),
    sameSite: 'unspecified',
    partitionKey: null,
    firstPartyDomain: '',
  };
}

function lineOf(cookie: Cookie, { session, domain }: NetscapeTarget): string {
  const { name, value, hostOnly, path, secure, httpOnly, expirationDate } = cookie;
  const fields = [
    domain(dottedDomain(cookie)),
    flag(!hostOnly),
    path,
    flag(secure),
    expirationDate === null ? session : String(expirationDate),
    name,
    value,
  ];
  return `${httpOnly ? HTTP_ONLY_PREFIX : ''}${fields.join('\t')}`;
}

function flag(is: boolean): string {
  return is ? 'TRUE' : 'FALSE';
}

function recognises({ text }: Sample): boolean {
  if (ANY_HEADER.test(text)) return true;
  let looked = 0;
  for (const line of linesOf(text)) {
    const read = readNetscapeLine(line.text);
    if (read?.cookie) return true;
    looked += 1;
    if (looked === LOOKED_AT) return false;
  }
  return false;
}

function* entries({ text }: Sample): Generator<Entry> {
  let index = 0;
  for (const { number, text: line } of linesOf(text)) {
    const read = readNetscapeLine(line);
    if (!read) continue;
    index += 1;
    yield { place: { index, line: number }, ...read };
  }
}
