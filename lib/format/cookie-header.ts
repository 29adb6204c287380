import type { Cookie } from '../cookie/cookie.ts';
import { trimWhitespace } from '../set-cookie/text-field.ts';
import type { Omission } from './format.ts';
import { headerOmission } from './unheld-text.ts';

type Pair = Pick<Cookie, 'name' | 'value'>;

/** The pairs of a Cookie header, without `Cookie:`. What has no `=` is the value of a cookie without a name. */
export function* pairsOf(header: string): Generator<Pair> {
  for (let start = 0; start <= header.length; ) {
    const found = header.indexOf(';', start);
    const end = found === -1 ? header.length : found;
    const piece = trimWhitespace(header.slice(start, end));
    const equals = piece.indexOf('=');
    const name = trimWhitespace(piece.slice(0, Math.max(equals, 0)));
    if (piece !== '') yield { name, value: trimWhitespace(piece.slice(equals + 1)) };
    start = end + 1;
  }
}

/** A Cookie header, without `Cookie:`, as a browser writes it (RFC 6265bis section 5.8.3). */
export function cookieHeader(pairs: readonly Pair[]): string {
  return pairs.map(pairText).join('; ');
}

/** One cookie in the header; without a name it is its value alone. */
export function pairText({ name, value }: Pair): string {
  return name === '' ? value : `${name}=${value}`;
}

/** Why a cookie cannot stand in a Cookie header so that it is read as it is. */
export function pairOmission({ name, value }: Pair): Omission | null {
  if (name.includes('=')) return { code: 'equalsInName', params: [] };
  if (name === '' && (value === '' || value.includes('='))) return { code: 'nameless', params: [] };
  return headerOmission([name, value]);
}
