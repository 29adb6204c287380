import { type Cookie, dottedDomain } from '../../cookie/cookie.ts';
import { cookieSize } from '../../cookie/size.ts';
import type { Format } from '../format.ts';
import { unlessRefused } from '../json/chromium-refusal.ts';
import { plainSeconds } from '../json/expiry.ts';
import { listReader, listWriter } from '../json/list-format.ts';
import { bareList, someHas } from '../json/lists.ts';
import { own, type Raw } from '../json/raw.ts';
import { objectReader } from '../json/read-object.ts';
import { SAME_SITE_NAMES } from '../json/same-site.ts';

const read = objectReader({
  hostOnly: [],
  expiry: ['expires'],
  storeId: [],
  firstPartyDomain: [],
  // Lists from Playwright's `context.cookies()` look the same but for this.
  ancestor: ['_crHasCrossSiteAncestor'],
  missingAncestor: false,
});

const WRITER = listWriter({ read, toObject, toFile: (objects) => objects });

/**
 * The list that Puppeteer's `browserContext.cookies()` gives and `setCookie` takes (https://pptr.dev/api/puppeteer.cookie),
 * which is that of `Storage.getCookies` in Chromium's DevTools protocol but for the partition key. A SameSite that is not
 * set is absent, as older versions know no word for it.
 */
export const puppeteer: Format = {
  id: 'puppeteer',
  extension: 'json',
  mediaType: 'application/json',
  reader: listReader({
    listOf: bareList,
    recognises: (json) =>
      someHas(
        bareList(json),
        (raw) => typeof own(raw, 'expires') === 'number' && Object.hasOwn(raw, 'domain'),
      ),
    read,
  }),
  writer: {
    ...WRITER,
    hold: (cookie, options) => unlessRefused(WRITER.hold(cookie, options), options.now),
  },
};

function toObject(cookie: Cookie): Raw {
  const { expirationDate, partitionKey } = cookie;
  const sameSite = SAME_SITE_NAMES[cookie.sameSite];
  return {
    name: cookie.name,
    value: cookie.value,
    domain: dottedDomain(cookie),
    path: cookie.path || '/',
    expires: expirationDate === null ? -1 : plainSeconds(expirationDate),
    size: cookieSize(cookie),
    httpOnly: cookie.httpOnly,
    secure: cookie.secure,
    session: expirationDate === null,
    ...(sameSite ? { sameSite } : {}),
    ...(partitionKey
      ? {
          partitionKey: {
            sourceOrigin: partitionKey.topLevelSite,
            hasCrossSiteAncestor: partitionKey.hasCrossSiteAncestor,
          },
        }
      : {}),
  };
}
