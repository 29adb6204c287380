import type { CookieKey } from '../cookie/key.ts';
import { cookieUrl } from '../cookie/url.ts';
import { hasAccess } from './access.ts';

/** Whether the extension has access to the sites of all these cookies: without it they look as if they were gone. */
export async function reachesCookies(keys: readonly CookieKey[]): Promise<boolean> {
  const urls = new Set(keys.map((key) => cookieUrl({ ...key, path: '/', secure: false })));
  const answers = await Promise.all([...urls].filter((url) => URL.canParse(url)).map(reachesHost));
  return answers.every(Boolean);
}

async function reachesHost(url: string): Promise<boolean> {
  // A host that makes no match pattern can have no cookies.
  return hasAccess([`*://${new URL(url).hostname}/*`]).catch(() => true);
}
