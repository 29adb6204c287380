import { hex } from '../grammar.ts';
import { HTTP_ONLY, known, type Maker, makersOf } from '../maker.ts';

/**
 * Large sites, whose login cookies have the lifetime and the reach of a tracker's. Sources: the sites' own cookie
 * policies, such as https://policies.google.com/technologies/cookies and https://www.facebook.com/policies/cookies
 */
export const sites: readonly Maker[] = [
  {
    name: 'Google',
    cookies: [
      known('auth-token', 'SID 1PSID 3PSID', /^g\.a/),
      known('auth-token', 'HSID SSID', /^A[\w-]{16}$/),
      known('auth-token', 'APISID SAPISID 1PAPISID 3PAPISID', /\/A[\w-]{16}$/),
      known('auth-token', '1PSIDTS 3PSIDTS 1PSIDCC 3PSIDCC SIDCC'),
      known('tracking', 'NID 1P_JAR AEC VISITOR_INFO1_LIVE'),
      known('consent', 'SOCS CONSENT'),
    ],
  },
  {
    name: 'Meta',
    cookies: [
      known('auth-token', 'xs sessionid', /^\d+:[^:]+:\d+/, HTTP_ONLY),
      known('other', 'c_user ds_user_id'),
      known('device-id', 'datr sb ig_did', /^[\w-]{20,}$/),
      known('tracking', 'fr', /^0\w/),
    ],
  },
  {
    name: 'X',
    cookies: [
      known('session-id', 'auth_token', hex(40), HTTP_ONLY),
      known('csrf', 'ct0', /^[0-9a-f]{32,160}$/),
      known('tracking', 'personalization_id guest_id', /^v1/),
    ],
  },
  {
    name: 'LinkedIn',
    cookies: [
      known('auth-token', 'li_at', /^AQE/, HTTP_ONLY),
      known('csrf', 'JSESSIONID', /^ajax:\d+$/),
      known('load-balancer', 'lidc', /^b=/),
      known('device-id', 'bcookie'),
    ],
  },
  {
    name: 'Slack',
    cookies: [
      known('auth-token', 'd', /^xoxd-/, HTTP_ONLY),
      known('tracking', 'b', /^\.[0-9a-f]{32}$/),
    ],
  },
  {
    name: 'Amazon',
    cookies: [
      known('auth-token', 'at-main sess-at-main x-main'),
      known('tracking', 'session-id ubid-main', /^\d{3}-\d{7}-\d{7}$/),
    ],
  },
  {
    name: 'TikTok',
    cookies: [known('session-id', 'sid_guard', /^[0-9a-f]{32}\|/), known('device-id', 'ttwid')],
  },
  {
    name: 'Yandex',
    cookies: [known('auth-token', 'Session_id', /^3:\d{10}\./)],
  },
  ...makersOf(
    'auth-token',
    `
    Spotify: sp_dc
    Baidu: BDUSS
    Bilibili: SESSDATA
    Netflix: NetflixId SecureNetflixId`,
  ),
  ...makersOf(
    'csrf',
    `
    Bilibili: bili_jct
    Outlook on the web: X-OWA-CANARY`,
  ),
  ...makersOf('tracking', 'Reddit: loid session_tracker'),
];
