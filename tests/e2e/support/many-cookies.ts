import type { BrowserCookie, Driver, View } from '../../../scripts/drivers/driver.ts';
import { freshHost } from '../harness/fresh-host.ts';

/** So many cookies of a few sites: no browser keeps more than 180 of one. */
export interface ManyCookies {
  readonly hosts: readonly string[];
  readonly count: number;
}

export function manyCookies(count = 500): ManyCookies {
  return { hosts: Array.from({ length: Math.ceil(count / 150) }, () => freshHost()), count };
}

/** Has the extension set all of them to a value, in one change set as an import makes it; resolves when it is through. */
export async function importAll(
  page: View,
  driver: Driver,
  many: ManyCookies,
  value: string,
): Promise<void> {
  await page.evaluate(sendImport, many, value, storeOf(driver), true);
}

/** Begins to, and does not wait for it. */
export async function beginImport(
  page: View,
  driver: Driver,
  many: ManyCookies,
  value: string,
): Promise<void> {
  await page.evaluate(sendImport, many, value, storeOf(driver), false);
}

/** How many of the cookies have this value. */
export async function countOf(driver: Driver, value: string): Promise<number> {
  return (await driver.cookies()).filter(hasValue(value)).length;
}

function hasValue(value: string): (cookie: BrowserCookie) => boolean {
  return (cookie) => cookie.value === value;
}

function storeOf({ name }: Driver): string {
  return name === 'chromium' ? '0' : 'firefox-default';
}

interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<{ readonly ok: boolean }> };
}

/** Runs in a page of the extension. */
async function sendImport(
  { hosts, count }: ManyCookies,
  value: string,
  storeId: string,
  waits: boolean,
): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const expirationDate = Math.floor(Date.now() / 1000) + 86_400;
  const operations = Array.from({ length: count }, (_, index) => ({
    type: 'set',
    cookie: {
      ...{ name: `many-${index}`, value, domain: hosts[index % hosts.length], hostOnly: true },
      ...{ path: '/', secure: true, httpOnly: false, sameSite: 'lax', expirationDate },
      ...{ storeId, partitionKey: null, firstPartyDomain: '' },
    },
  }));
  const label = { code: 'import', subject: '', count };
  const sent = (browser ?? chrome).runtime.sendMessage({
    name: 'change.apply',
    argument: { label, operations, atomic: false },
  });
  if (waits && !(await sent).ok) throw new Error('The import failed');
  // Whoever does not wait does not care either.
  sent.catch(() => {});
}
