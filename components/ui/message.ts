import { i18n } from '#i18n';

/** Rows repeat the same few words, and each question to the browser costs the first frame a little. */
const known = new Map<string, string>();

/**
 * The text of a message whose key is made at run time, such as `evidence.<code>`. The generated types
 * know literal keys only; a test of each family checks that its messages exist.
 */
export function message(key: string, params: readonly string[] = []): string {
  const translate = i18n.t as (key: string, substitutions: readonly string[]) => string;
  if (params.length > 0) return translate(key, params);
  const text = known.get(key) ?? translate(key, params);
  known.set(key, text);
  return text;
}
