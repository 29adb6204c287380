import type { IncomingMessage } from 'node:http';
import { isLoopback, type Origins, originsFor, type Ports } from './origins.ts';
import type { Sessions } from './sessions.ts';

/** One request, in the words of the demo. */
export interface Visit {
  readonly url: URL;
  readonly origins: Origins;
  /** Would a browser take a Secure cookie from this answer? */
  readonly secure: boolean;
  /** `; Domain=…` for the site's own domain cookies, or nothing where the host has no parent. */
  readonly domain: string;
  readonly cookies: ReadonlyMap<string, string>;
  readonly sessions: Sessions;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Throws a TypeError when the Host header makes no URL. */
export function readVisit(
  request: IncomingMessage,
  scheme: 'http' | 'https',
  { ports, sessions, now }: { ports: Ports; sessions: Sessions; now: number },
): Visit {
  const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'localhost'}`);
  const origins = originsFor(scheme, pageHost(request, url), ports);
  return {
    url,
    origins,
    secure: scheme === 'https' || isLoopback(url.hostname),
    domain: origins.domain === null ? '' : `; Domain=${origins.domain}`,
    cookies: readCookies(request.headers.cookie ?? ''),
    sessions,
    now,
  };
}

/** In a frame the host of the page around it: only from there can be told which host plays the shop. */
function pageHost({ headers }: IncomingMessage, url: URL): string {
  const { referer = '' } = headers;
  const framed = headers['sec-fetch-dest'] === 'iframe' && URL.canParse(referer);
  return framed ? new URL(referer).hostname : url.hostname;
}

/** The first of several cookies of one name wins: the one with the longest path. */
function readCookies(header: string): Map<string, string> {
  const cookies = new Map<string, string>();
  // Node reads headers as Latin-1; browsers send UTF-8.
  for (const pair of Buffer.from(header, 'latin1').toString('utf8').split('; ')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = pair.slice(0, Math.max(equals, 0));
    if (!cookies.has(name)) cookies.set(name, pair.slice(equals + 1));
  }
  return cookies;
}
