/** A Set-Cookie header taken apart, before any rule is applied to it. */
export interface SetCookieParts {
  readonly name: string;
  readonly value: string;
  /** In the order of the header, repeated ones included; names as they were written. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** Space and tab, the only letters that RFC 6265bis section 5.6 trims. */
function trim(text: string): string {
  return text.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '');
}

/** Splits at the first `=`; a text without one is all name. */
function pair(text: string): { name: string; value: string } | null {
  const at = text.indexOf('=');
  return at < 0 ? null : { name: trim(text.slice(0, at)), value: trim(text.slice(at + 1)) };
}

/** Control characters that make a browser refuse the whole header (RFC 6265bis section 5.6 step 1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/** Takes a Set-Cookie header apart by RFC 6265bis section 5.6; null when it sets no cookie at all. */
export function parseHeader(header: string): SetCookieParts | null {
  if (FORBIDDEN.test(header)) return null;
  const [first = '', ...rest] = header.split(';');
  const { name, value } = pair(first) ?? { name: '', value: trim(first) };
  if (name === '' && value === '') return null;
  return {
    name,
    value,
    attributes: rest.map((text) => pair(text) ?? { name: trim(text), value: '' }),
  };
}
