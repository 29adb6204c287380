import type { BrowserCookie, Driver } from '../../../scripts/drivers/driver.ts';

/**
 * Every cookie that the browser holds, one line each, sorted: two of these texts are equal when the jars are.
 * Expiries are told to the second.
 */
export async function stored(
  driver: Driver,
  wanted = (_: BrowserCookie) => true,
): Promise<string[]> {
  return (await driver.cookies()).filter(wanted).map(asLine).sort();
}

/** The one cookie of that name that the browser holds; undefined when it has none. */
export async function storedCookie(
  driver: Driver,
  name: string,
): Promise<BrowserCookie | undefined> {
  return (await driver.cookies()).find((cookie) => cookie.name === name);
}

function asLine({ name, value, ...rest }: BrowserCookie): string {
  const { domain, path, secure, httpOnly, expires, partition } = rest;
  return [
    `${name}=${value}`,
    domain,
    path,
    secure ? 'secure' : '',
    httpOnly ? 'httponly' : '',
    expires === null ? 'session' : Math.floor(expires),
    partition,
  ].join('; ');
}
