import type { Demo } from '../../../scripts/demo/server.ts';
import type { Driver, OpenOptions, Tab } from '../../../scripts/drivers/driver.ts';
import { freshHost } from '../harness/fresh-host.ts';

export interface BlankPage {
  readonly tab: Tab;
  readonly host: string;
}

/** Opens a page without cookies, at a site that nobody used before. */
export async function openBlank(
  driver: Driver,
  { ports }: Demo,
  { secure = true, ...options }: OpenOptions & { readonly secure?: boolean } = {},
): Promise<BlankPage> {
  const host = freshHost();
  const origin = secure ? `https://${host}:${ports.https}` : `http://${host}:${ports.http}`;
  return { tab: await driver.open(`${origin}/logout`, options), host };
}

/** Sets cookies as a script of the page does: `name=value; path=/`. */
export async function setCookies(tab: Tab, ...texts: string[]): Promise<void> {
  await tab.evaluate((wanted) => {
    for (const text of wanted) {
      // biome-ignore lint/suspicious/noDocumentCookie: the way most scripts do it.
      document.cookie = text;
    }
  }, texts);
}
