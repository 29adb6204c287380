import { i18n } from '#i18n';

/**
 * The text of a message whose key is made at run time, such as `evidence.<code>`. The generated types
 * know literal keys only; a test of each family checks that its messages exist.
 */
export function message(key: string, params: readonly string[] = []): string {
  const translate = i18n.t as (key: string, substitutions: readonly string[]) => string;
  return translate(key, params);
}
