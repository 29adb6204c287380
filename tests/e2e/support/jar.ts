import { fromApi, toSetDetails } from '../../../lib/browser/api-cookie.ts';
import type { Dialect } from '../../../lib/browser/dialect.ts';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { keyId } from '../../../lib/cookie/key.ts';
import type { Driver, View } from '../../../scripts/drivers/driver.ts';

type Details = Parameters<typeof fromApi>[0];
type SetDetails = ReturnType<typeof toSetDetails>;

interface Api {
  readonly cookies: {
    getAll(details: unknown): Promise<Details[]>;
    set(details: SetDetails): Promise<unknown>;
  };
}

const DIALECTS: Readonly<Record<Driver['name'], Dialect>> = {
  chromium: { firstPartyDomain: false, listsBelowSuffix: true, keepsPaths: false },
  firefox: { firstPartyDomain: true, listsBelowSuffix: false, keepsPaths: true },
};

/** Every cookie of the browser, as a page of the extension gets it; in the order of their keys. */
export async function listJar(page: View, { name }: Pick<Driver, 'name'>): Promise<Cookie[]> {
  const { firstPartyDomain } = DIALECTS[name];
  const details = { partitionKey: {}, ...(firstPartyDomain ? { firstPartyDomain: null } : {}) };
  const listed = await page.evaluate((wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).cookies.getAll(wanted);
  }, details);
  return listed.map(fromApi).toSorted((one, other) => (keyId(one) < keyId(other) ? -1 : 1));
}

/** Has a page of the extension set cookies, whichever of them the browser takes. */
export async function fillJar(
  page: View,
  { name }: Pick<Driver, 'name'>,
  cookies: readonly Cookie[],
): Promise<void> {
  const details = cookies.map((cookie) => toSetDetails(cookie, DIALECTS[name]));
  await page.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    for (const each of wanted) await (browser ?? chrome).cookies.set(each).catch(() => null);
  }, details);
}
