import { parseObject } from '../content/json.ts';

/**
 * The keys in what was typed. Where a server knows its keys by number or name, such as Tornado's `cookie_secret` and
 * the passwords of iron-session, they may be typed as the JSON that maps one to the other.
 */
export function keysIn(secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret) => {
    const keys = Object.values(parseObject(secret) ?? {});
    const texts = keys.filter((key) => typeof key === 'string');
    return texts.length > 0 && texts.length === keys.length ? texts : [secret];
  });
}
