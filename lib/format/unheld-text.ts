import type { Cookie } from '../cookie/cookie.ts';
import { canonicalHost } from '../set-cookie/canonical-host.ts';
import { characterName, trimWhitespace } from '../set-cookie/text-field.ts';
import type { Omission } from './format.ts';

/** What no header can have in a value (RFC 9110 section 5.5): control characters but TAB. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_HEADERS = /[\x00-\x08\x0a-\x1f\x7f]/;

/** What a host never has, and what lines, columns and attributes are told apart by. */
const NOT_IN_HOSTS = /[\s\p{Cc}\p{Lu};,#/\\"']|^\.|^$/u;

/** The first of some characters in the texts, which the format cannot hold there. */
export function textOmission(texts: readonly string[], characters: RegExp): Omission | null {
  for (const text of texts) {
    const [found] = characters.exec(text) ?? [];
    if (found !== undefined) return { code: 'character', params: [characterName(found)] };
  }
  return surrogateOmission(texts);
}

/** Files are UTF-8, which has nothing for half a surrogate pair. */
export function surrogateOmission(texts: readonly string[]): Omission | null {
  return texts.every((text) => text.isWellFormed()) ? null : { code: 'surrogate', params: [] };
}

/** Why a domain would not be read as it is, which is so of none that a browser has. */
export function domainOmission({ domain }: Pick<Cookie, 'domain'>): Omission | null {
  const isRead = !NOT_IN_HOSTS.test(domain) && (canonicalHost(domain) ?? domain) === domain;
  return isRead ? null : { code: 'domain', params: [domain] };
}

/** Why texts cannot stand between the semicolons of a header, if they cannot. */
export function headerOmission(texts: readonly string[]): Omission | null {
  const unheld = textOmission(texts, NOT_IN_HEADERS) ?? textOmission(texts, /;/);
  if (unheld) return unheld;
  const isBare = texts.every((text) => trimWhitespace(text) === text);
  return isBare ? null : { code: 'blankAtEnd', params: [] };
}
