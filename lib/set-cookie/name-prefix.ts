/**
 * The name prefixes that browsers guard, compared case-insensitively (RFC 6265bis section 5.4). The two with
 * `Http-` came after that text; Chromium and Firefox enforce them all the same.
 */
export type NamePrefix = '__Secure-' | '__Host-' | '__Http-' | '__Host-Http-';

const PREFIXES: readonly NamePrefix[] = ['__Secure-', '__Host-', '__Http-', '__Host-Http-'];

/** Whether a text begins with the prefix, in whatever case; every `__Host-Http-` name is a `__Host-` name too. */
export function hasPrefix(text: string, prefix: NamePrefix): boolean {
  return text.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase();
}

/** Whether a text begins with any of the guarded prefixes. */
export function hasAnyPrefix(text: string): boolean {
  return PREFIXES.some((prefix) => hasPrefix(text, prefix));
}
