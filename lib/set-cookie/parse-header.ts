/** A Set-Cookie header taken apart, before any rule is applied to it. */
export interface SetCookieParts {
  readonly name: string;
  readonly value: string;
  /** In the order of the header, repeated and unknown ones included; names as they were written. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** Control characters, the tab excepted, make a browser refuse the whole header (step 1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f]/;

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** Removes spaces and tabs, and nothing else, from both ends. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

/** Splits at the first `=`; null for a text without one. */
function pairOf(text: string): { name: string; value: string } | null {
  const at = text.indexOf('=');
  return at < 0 ? null : { name: trim(text.slice(0, at)), value: trim(text.slice(at + 1)) };
}

/**
 * Takes a Set-Cookie header apart (RFC 6265bis section 5.6); null when it sets no cookie at all.
 * A text without `=` is the value of a cookie without a name.
 */
export function parseHeader(header: string): SetCookieParts | null {
  if (FORBIDDEN.test(header)) return null;
  const [first = '', ...rest] = header.split(';');
  const { name, value } = pairOf(first) ?? { name: '', value: trim(first) };
  if (name === '' && value === '') return null;
  const attributes = rest.map((text) => pairOf(text) ?? { name: trim(text), value: '' });
  return { name, value, attributes };
}
