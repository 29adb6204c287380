import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Detection, Role } from '../../lib/session/detection.ts';

/** A row of the gallery's lists. */
export interface Sample {
  readonly cookie: Cookie;
  readonly detection: Detection;
  readonly group: string;
  readonly off?: boolean;
  readonly changed?: boolean;
}

export const now = Date.UTC(2026, 10, 20, 11, 58, 0);
const inSeconds = (seconds: number) => now / 1000 + seconds;

function detection(level: Detection['level'], score: number, role: Role, framework: string | null) {
  return {
    level,
    score,
    role,
    framework,
    evidence: [],
  } satisfies Detection;
}

function cookie(fields: Partial<Cookie> & Pick<Cookie, 'name' | 'value'>): Cookie {
  return {
    domain: 'shop.example.test',
    hostOnly: true,
    path: '/',
    secure: false,
    httpOnly: false,
    sameSite: 'unspecified',
    expirationDate: null,
    storeId: '0',
    partitionKey: null,
    firstPartyDomain: '',
    ...fields,
  };
}

const first = 'shop.example.test';
const third = 'pay.example.net · third party, partitioned';

export const samples: readonly Sample[] = [
  {
    cookie: cookie({
      name: 'sessionid',
      value: '8k2eqan4z3sb69yz8oxusmz0qne5558a',
      httpOnly: true,
      sameSite: 'lax',
      expirationDate: inSeconds(13 * 86400 + 4 * 3600 + 62),
    }),
    detection: detection('likely', 98, 'session-id', 'Django'),
    group: first,
  },
  {
    cookie: cookie({
      name: 'csrftoken',
      value: 'OMBZhY984DrTPHCXjNmB4KDw8Eg2N6xAREZVRW6VQwErTyUi',
      sameSite: 'lax',
      expirationDate: inSeconds(363 * 86400),
    }),
    detection: detection('no', 4, 'csrf', 'Django'),
    group: first,
    changed: true,
  },
  {
    cookie: cookie({
      name: 'promo_seen',
      value: '1',
      secure: true,
      sameSite: 'strict',
      expirationDate: inSeconds(42 * 60),
    }),
    detection: detection('no', 0, 'preference', null),
    group: first,
  },
  {
    cookie: cookie({
      name: '_ga',
      value: 'GA1.1.1298374650.1795168044',
      domain: 'example.test',
      hostOnly: false,
      expirationDate: inSeconds(399 * 86400),
    }),
    detection: detection('no', 2, 'tracking', 'Google Analytics'),
    group: first,
    off: true,
  },
  {
    cookie: cookie({ name: 'theme', value: 'da\u202ekr\u0007' }),
    detection: detection('no', 0, 'preference', null),
    group: first,
  },
  {
    cookie: cookie({
      name: 'shared_with_all_subdomains_long_name',
      value: 'שלום עולם abc',
      domain: 'a-rather-long-subdomain.of.example.test',
      hostOnly: false,
      path: '/account/settings',
      expirationDate: inSeconds(10),
    }),
    detection: detection('no', 0, 'other', null),
    group: first,
  },
  {
    cookie: cookie({
      name: '__Host-pay',
      value: `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.${'x'.repeat(400)}`,
      domain: 'pay.example.net',
      secure: true,
      httpOnly: true,
      sameSite: 'no_restriction',
      partitionKey: { topLevelSite: 'https://example.test', hasCrossSiteAncestor: true },
      expirationDate: inSeconds(1800),
    }),
    detection: detection('possible', 61, 'auth-token', null),
    group: third,
  },
  {
    cookie: cookie({
      name: 'sid',
      value: 's%3A0f3.h8',
      domain: 'pay.example.net',
      secure: true,
      httpOnly: true,
      sameSite: 'no_restriction',
    }),
    detection: detection('likely', 93, 'session-id', 'Express'),
    group: third,
  },
];

/** Enough rows to scroll. */
export const manySamples: readonly Sample[] = Array.from({ length: 3000 }, (_, index) => {
  const sample = samples[index % samples.length] ?? (samples[0] as Sample);
  return { ...sample, cookie: { ...sample.cookie, name: `${sample.cookie.name}_${index}` } };
});
