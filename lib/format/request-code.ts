import { codePieces } from './code-pieces.ts';
import { pairText } from './cookie-header.ts';
import type { SentRequest } from './sent-cookies.ts';

/** What stands before the address that a request is made to. */
const CALL = /(?:\bfetch|\.(?:get|post|put|patch|delete|head|options))\(\s*$|\burl\s*[=:]\s*$/;

/** What stands before the first text of a list of `name=value`, or of a table of names and values. */
const COOKIES = /\bcookies["']?\s*[=:]\s*([[{])\s*$/;

/** What stands between a name and what it names. */
const COLON = /^\s*:\s*$/;

/** The same, where the name is not in quotes. */
const COOKIE = /\bcookie\s*:\s*$/i;

/**
 * The one request that code makes, in Python with requests, or in JavaScript with fetch: its address, and a header for
 * each text in which there are cookies, be it in `cookies` or in the headers.
 */
export function requestsInCode(source: string): SentRequest[] {
  const found: Omit<SentRequest, 'url'>[] = [];
  let url = '';
  let inside: string | null = null;
  let before: string | null = null;
  for (const { code, text, line } of codePieces(source)) {
    if (/[\]})]/.test(code)) inside = null;
    const opened = COOKIES.exec(code)?.[1];
    if (opened) inside = opened;
    if (text === null) break;
    if (url === '' && CALL.test(code)) url = text;
    const isNamed = !opened && before !== null && COLON.test(code);
    if (inside === '[') found.push({ header: text, line });
    else if (inside === '{' && isNamed) {
      found.push({ header: pairText({ name: before ?? '', value: text }), line });
    } else if (COOKIE.test(code) || (isNamed && /^cookie$/i.test(before ?? ''))) {
      found.push({ header: text, line });
    }
    before = text;
  }
  return found.map((each) => ({ ...each, url }));
}
