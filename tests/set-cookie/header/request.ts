import type { SetCookieRequest, StoredCookie } from '../../../lib/set-cookie/verdict.ts';

/** 2027-01-01, in milliseconds. */
export const NOW = 1_798_761_600_000;

/** A response of https://www.example.com/dir/page in a tab of its own; only what matters is given. */
export function request(fields: Partial<SetCookieRequest> = {}): SetCookieRequest {
  return {
    url: 'https://www.example.com/dir/page',
    context: 'top',
    topUrl: null,
    receivedAt: NOW,
    date: null,
    via: 'http',
    ...fields,
  };
}

/** An image of the same response in another site's page. */
export const EMBEDDED = { context: 'subresource', topUrl: 'https://other.test/' } as const;

/** A fetch of the same response by another site's frame, in a page of its own site. */
export const AROUND = {
  context: 'subresource',
  topUrl: 'https://example.com/',
  frames: ['https://www.example.com/inner', 'https://other.test/frame'],
} as const;

/** Plain http, which is no local host's. */
export const PLAIN = { url: 'http://www.example.com/dir/page' } as const;

/** A cookie that www.example.com has already. */
export function stored(fields: Partial<StoredCookie> = {}): StoredCookie {
  return {
    name: 'a',
    value: 'old',
    domain: 'www.example.com',
    hostOnly: true,
    path: '/dir',
    secure: false,
    httpOnly: false,
    sameSite: 'unspecified',
    expirationDate: null,
    partitionKey: null,
    ...fields,
  };
}
