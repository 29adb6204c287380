import { coversHost } from '../../cookie/domain-match.ts';
import { isExpired } from '../../cookie/lifetime.ts';
import { pathMatch } from '../../cookie/path-match.ts';
import { cookieSize } from '../../cookie/size.ts';
import { type Check, draft } from '../check.ts';
import type { Site, Subject } from '../site.ts';

/** What Apache (LimitRequestFieldSize) and nginx (large_client_header_buffers) read of one header by default. */
const MOST = 8190;
/** Half of it, which already costs more than most pages' own requests. */
const MUCH = 4096;
/** `=` within a cookie and `; ` between two (RFC 6265bis section 5.8.1). */
const MARKS = 3;

/** The Cookie header that the page itself is asked for with: too long for a server, it answers with an error. */
export const headerSize: Check = (site) => {
  const sent = site.own.filter((subject) => isSent(subject, site));
  const bytes = sent.reduce((sum, { cookie }) => sum + cookieSize(cookie) + MARKS, 0);
  if (bytes <= MUCH) return [];
  const isTooMuch = bytes > MOST;
  return [
    draft(null, {
      code: isTooMuch ? 'headerTooBig' : 'headerBig',
      severity: isTooMuch ? 'medium' : 'low',
      source: 'mdnHeaderSize',
      params: [String(bytes), String(sent.length)],
    }),
  ];
};

function isSent({ cookie }: Subject, { url, host, isHttps, isDevelopment, now }: Site): boolean {
  if (!url || cookie.partitionKey?.hasCrossSiteAncestor || isExpired(cookie, now)) return false;
  if (cookie.secure && !isHttps && !isDevelopment) return false;
  return coversHost(cookie, host) && pathMatch(url.pathname, cookie.path);
}
