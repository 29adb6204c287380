import { type Cookie, dottedDomain } from '../../cookie/cookie.ts';
import type { Format } from '../format.ts';
import { unlessRefused } from '../json/chromium-refusal.ts';
import { plainSeconds } from '../json/expiry.ts';
import { listReader, listWriter } from '../json/list-format.ts';
import { cookiesList } from '../json/lists.ts';
import { own, type Raw } from '../json/raw.ts';
import { objectReader } from '../json/read-object.ts';
import { SAME_SITE_NAMES } from '../json/same-site.ts';

const read = objectReader({
  hostOnly: [],
  expiry: ['expires'],
  session: [],
  storeId: [],
  firstPartyDomain: [],
  ancestor: ['_crHasCrossSiteAncestor'],
  missingAncestor: true,
});

const WRITER = listWriter({
  read,
  toObject,
  toFile: (cookies, { origins }) => ({ cookies, origins }),
});

/**
 * Playwright's storage state (https://playwright.dev/docs/api/class-browsercontext#browser-context-storage-state,
 * `server/network.ts`). Every field but the partition is needed, SameSite included: not set, it is what Chromium takes
 * it for. One cookie that Chromium refuses keeps Playwright from loading the others, so such are left out.
 */
export const playwright: Format = {
  id: 'playwright',
  extension: 'json',
  mediaType: 'application/json',
  reader: listReader({
    listOf: cookiesList,
    recognises: (json) => cookiesList(json) !== null && Array.isArray(own(json, 'origins')),
    read,
  }),
  writer: {
    ...WRITER,
    hold: (cookie, options) => unlessRefused(WRITER.hold(cookie, options), options.now),
    holdsOrigins: true,
  },
};

function toObject(cookie: Cookie): Raw {
  const { expirationDate, partitionKey } = cookie;
  return {
    name: cookie.name,
    value: cookie.value,
    domain: dottedDomain(cookie),
    path: cookie.path || '/',
    expires: expirationDate === null ? -1 : plainSeconds(expirationDate),
    httpOnly: cookie.httpOnly,
    secure: cookie.secure,
    sameSite: SAME_SITE_NAMES[cookie.sameSite] ?? 'Lax',
    ...(partitionKey
      ? {
          partitionKey: partitionKey.topLevelSite,
          _crHasCrossSiteAncestor: partitionKey.hasCrossSiteAncestor,
        }
      : {}),
  };
}
