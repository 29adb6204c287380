import { type Cookie, dottedDomain } from '../../cookie/cookie.ts';
import { cookieUrl } from '../../cookie/url.ts';
import type { Format, WriteOptions } from '../format.ts';
import { readSet, seenIn } from '../har/har-entry.ts';
import { mergeSeen } from '../har/merge-seen.ts';
import { isoDate } from '../json/expiry.ts';
import { listWriter, noListEntry } from '../json/list-format.ts';
import { bareList } from '../json/lists.ts';
import { own, ownText, type Raw } from '../json/raw.ts';
import { SAME_SITE_NAMES } from '../json/same-site.ts';

/**
 * An HTTP archive, version 1.2 (http://www.softwareishard.com/blog/har-12-spec), as DevTools export it. What is written
 * is one request that sends the cookies and is sent them. SameSite and the partition are written as Chromium's DevTools
 * write them, and a field of our own, which has to begin with `_`, tells a host's cookie.
 */
export const har: Format = {
  id: 'har',
  extension: 'har',
  mediaType: 'application/json',
  reader: {
    recognises: ({ json }) => entriesIn(json) !== null,
    entries: function* (sample) {
      const list = entriesIn(sample.json);
      if (list) yield* mergeSeen(seenInAll(list, sample.now));
      else yield noListEntry(sample);
    },
  },
  writer: {
    ...listWriter({ read: readSet, toObject, toFile }),
    // Of two with one key the later is what there was in the end.
    slotOf: ({ domain, hostOnly, path, name, partitionKey: key }) =>
      JSON.stringify([domain, hostOnly, path, name, key?.topLevelSite, key?.hasCrossSiteAncestor]),
  },
};

function entriesIn(json: unknown): readonly unknown[] | null {
  return bareList(own(own(json, 'log'), 'entries'));
}

function* seenInAll(list: readonly unknown[], now: number) {
  for (const entry of list) yield* seenIn(entry, now);
}

function toFile(cookies: readonly Raw[], { url, now }: WriteOptions): unknown {
  const unmeasured = { headers: [], headersSize: -1, bodySize: -1 };
  return {
    log: {
      version: '1.2',
      creator: { name: 'Cookiescope', version: '1' },
      entries: [
        {
          startedDateTime: isoDate(now / 1000),
          time: 0,
          request: {
            method: 'GET',
            url: url ?? urlFor(cookies),
            httpVersion: 'HTTP/1.1',
            cookies,
            queryString: [],
            ...unmeasured,
          },
          response: {
            status: 200,
            statusText: 'OK',
            httpVersion: 'HTTP/1.1',
            cookies,
            content: { size: 0, mimeType: 'x-unknown' },
            redirectURL: '',
            ...unmeasured,
          },
          cache: {},
          timings: { send: 0, wait: 0, receive: 0 },
        },
      ],
    },
  };
}

/** Where no page is at hand, the first cookie says what the request may have been. */
function urlFor([first]: readonly Raw[]): string {
  const domain = ownText(first, 'domain').replace(/^\./, '') || 'localhost';
  return cookieUrl({
    domain,
    path: ownText(first, 'path'),
    secure: own(first, 'secure') === true,
  });
}

function toObject(cookie: Cookie): Raw {
  const { expirationDate } = cookie;
  const sameSite = SAME_SITE_NAMES[cookie.sameSite];
  return {
    name: cookie.name,
    value: cookie.value,
    path: cookie.path || '/',
    domain: dottedDomain(cookie),
    ...(expirationDate === null ? {} : { expires: isoDate(expirationDate) }),
    httpOnly: cookie.httpOnly,
    secure: cookie.secure,
    ...(sameSite ? { sameSite } : {}),
    ...(cookie.partitionKey ? { partitionKey: cookie.partitionKey } : {}),
    _hostOnly: cookie.hostOnly,
  };
}
