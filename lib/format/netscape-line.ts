import type { Fault, ReadCookie } from './format.ts';
import { readDomain, type WrittenDomain } from './json/domain.ts';
import { readExpiry } from './json/expiry.ts';
import { shown } from './json/raw.ts';
import { fromPythonDomain } from './python-host.ts';

/** What a line of cookies.txt says, or why it says nothing; null for a comment or an empty line. */
export type NetscapeLine =
  | { readonly cookie: ReadCookie; readonly notes: readonly Fault[] }
  | { readonly cookie: null; readonly fault: Fault }
  | null;

/** In front of the line of a cookie that scripts cannot read (curl's addition; other comments begin with `#` alone). */
export const HTTP_ONLY_PREFIX = '#HttpOnly_';

const FIELDS = 7;
const BOOLEAN = /^(?:true|false)$/i;

/** Six words and the rest of the line: what is left of the columns where an editor made spaces of the TABs. */
const WORDS = /^\s*(\S+)\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)(?:\s+(.*))?$/s;

/**
 * One line of cookies.txt (https://curl.se/docs/http-cookies.html): domain, whether sub-domains get it, path, Secure,
 * expiry in seconds, name, value. The value is all that is left of the line, whatever it holds.
 */
export function readNetscapeLine(line: string): NetscapeLine {
  const start = line.slice(0, HTTP_ONLY_PREFIX.length).toLowerCase();
  const httpOnly = start === HTTP_ONLY_PREFIX.toLowerCase();
  if (line.trim() === '' || (line.trimStart().startsWith('#') && !httpOnly)) return null;
  const fields = fieldsOf(httpOnly ? line.slice(HTTP_ONLY_PREFIX.length) : line);
  if ('code' in fields) return { cookie: null, fault: fields };
  const [domain = '', subdomains = '', path = '', secure = '', expires, name = '', value = ''] =
    fields;
  const host = readNetscapeDomain(domain);
  const expiry = readExpiry(expires, 'expires');
  const hostOnly = !isTrue(subdomains);
  const cookie = {
    name,
    value,
    domain: host.domain,
    hostOnly,
    path,
    secure: isTrue(secure),
    httpOnly,
    expirationDate: expiry?.value ?? null,
  };
  // Where they disagree the flag is right: a host's own cookie must not become that of all its sub-domains.
  const dot = { code: 'netscapeDot', params: [shown(domain), subdomains] };
  const notes = [
    ...(host.isDotted === hostOnly ? [dot] : []),
    ...(expiry?.note ? [expiry.note] : []),
  ];
  return { cookie, notes };
}

/** The domain of a line, whichever program wrote it. */
export function readNetscapeDomain(text: string): WrittenDomain {
  const read = readDomain(fromPythonDomain(text), 'domain');
  return read?.value ?? { domain: '', isDotted: false };
}

/** The seven fields, of which the last may be missing when it is empty. */
function fieldsOf(line: string): readonly string[] | Fault {
  const columns = line.split('\t');
  const [domain = '', subdomains = '', path = '', secure = '', expires = '', name = ''] = columns;
  const head = [domain.trim(), subdomains.trim(), path, secure.trim(), expires.trim()];
  const fault = columns.length < FIELDS - 1 ? fewFields(columns.length) : headFault(head);
  if (!fault) return [...head, name, columns.slice(FIELDS - 1).join('\t')];
  const words = WORDS.exec(line)
    ?.slice(1)
    .map((word) => word ?? '');
  return words && !headFault(words) ? words : fault;
}

function headFault(fields: readonly string[]): Fault | null {
  const [domain, subdomains = '', , secure = '', expires] = fields;
  if (!readDomain(domain, 'domain')?.value) return { code: 'netscapeDomain', params: [] };
  const flag = [subdomains, secure].find((each) => !BOOLEAN.test(each));
  if (flag !== undefined) return { code: 'netscapeFlag', params: [shown(flag)] };
  const isDate = readExpiry(expires, 'expires')?.note?.code !== 'lifetime';
  return isDate ? null : { code: 'netscapeExpires', params: [shown(expires)] };
}

function fewFields(count: number): Fault {
  return { code: 'netscapeFields', params: [String(count)] };
}

function isTrue(flag: string): boolean {
  return flag.toLowerCase() === 'true';
}
