import type { Cookie } from '../../lib/cookie/cookie.ts';
import { exportCookies } from '../../lib/format/export-cookies.ts';
import type { Format, OriginStorage } from '../../lib/format/format.ts';
import { cookie, options } from './cookies.ts';

/** One cookie of the session, and one that has everything that a cookie can have. */
export const RICH: readonly Cookie[] = [
  cookie({ name: 'sid', value: 'a=b; "ü"', httpOnly: true }),
  cookie({
    name: '__Secure-all',
    value: '',
    domain: 'example.com',
    hostOnly: false,
    path: '/app',
    secure: true,
    httpOnly: true,
    sameSite: 'no_restriction',
    expirationDate: 1_800_000_000.25,
    storeId: 'firefox-container-2',
    partitionKey: { topLevelSite: 'https://top.test', hasCrossSiteAncestor: true },
    firstPartyDomain: 'first.test',
  }),
];

/** What is in the file of some cookies, and what is lost, such as `sid sameSite`. */
export function written(
  format: Format,
  cookies: readonly Cookie[],
  origins: readonly OriginStorage[] = [],
) {
  const given = { ...options({ origins }), masked: false, withSession: true };
  const { text, losses } = exportCookies(format, cookies, given);
  return {
    text,
    json: () => JSON.parse(text),
    lost: losses.map(
      (loss) => `${loss.cookie.name} ${loss.difference?.field ?? loss.omission?.code}`,
    ),
  };
}
