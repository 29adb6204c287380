import type { Cookie } from '../cookie/cookie.ts';
import type { JarChange } from '../cookie/jar.ts';
import { keyId } from '../cookie/key.ts';

/** The cookies as they were before these changes, oldest first, some or all of which have been made. */
export function rewind(cookies: readonly Cookie[], changes: readonly JarChange[]): Cookie[] {
  const jar = new Map(cookies.map((cookie) => [keyId(cookie), cookie]));
  for (const { cookie, removed } of changes.toReversed()) {
    if (removed) jar.set(keyId(cookie), cookie);
    else jar.delete(keyId(cookie));
  }
  return [...jar.values()];
}
