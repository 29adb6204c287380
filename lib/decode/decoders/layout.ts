import { type Layout, readLayout } from '../content/layout.ts';
import type { Decoder } from '../decoder.ts';

const LAYOUTS: readonly Layout[] = [
  // Meta Pixel. https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc
  {
    name: /^_fb[pc]$/,
    value: /^(fb)\.(\d)\.(\d{13})\.([\w.-]+)$/,
    labels: ['version', 'domainLevel', 'created', 'id'],
  },
  // Matomo. https://matomo.org/faq/general/faq_146/
  {
    name: /^_pk_id(?:\.|$)/,
    value: /^([0-9a-f]{16})\.(\d{10})\.(?:(\d*)\.(\d*)\.(\d*)\.?)?/,
    labels: ['visitorId', 'firstVisit', 'visitCount', 'lastVisit', 'previousVisit'],
  },
  // HubSpot. https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser
  {
    name: /^__hstc$/,
    value: /^(\d+)\.([0-9a-f]{32})\.(\d{13})\.(\d{13})\.(\d{13})\.(\d+)$/,
    labels: [
      'domainHash',
      'visitorId',
      'firstVisit',
      'previousVisit',
      'sessionStart',
      'sessionCount',
    ],
  },
  {
    name: /^__hssc$/,
    value: /^(\d+)\.(\d+)\.(\d{13})$/,
    labels: ['domainHash', 'hitCount', 'sessionStart'],
  },
  // Microsoft Clarity and Advertising.
  {
    name: /^_clck$/,
    value: /^([\w.-]+)\^?\|?(\d)[\^|]([0-9a-z]+)[\^|](\d+)[\^|](\d+)$/,
    labels: ['visitorId', 'version', 'day', 'consent', 'sampling'],
  },
  {
    name: /^_clsk$/,
    value: /^([\w.-]+)[\^|](\d{13})[\^|](\d+)[\^|](\d+)[\^|](.+)$/,
    labels: ['sessionId', 'lastHit', 'pageCount', 'upgrade', 'collector'],
  },
  // TikTok, Pinterest, Snap and their like put an id and a time after dots.
  { name: /^_ttp$/, value: /^([\w-]{27})(?:\.(\d{13}))?/, labels: ['id', 'created'] },
  { name: /^_scid(?:_r)?$/, value: /^([0-9a-f-]{36})(?:\.(\d{13}))?$/, labels: ['id', 'created'] },
  {
    name: /^_rdt_uuid$/,
    value: /^(\d{13})\.([0-9a-f-]{36})$/,
    labels: ['created', 'id'],
  },
  // Cloudflare. https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/
  {
    name: /^(?:__cf_bm|cf_clearance|__cflb|_cfuvid)$/,
    value: /^([\w.-]+?)-(\d{10,13})-([\d.]+)-([\w./+=-]+)$/,
    labels: ['token', 'created', 'version', 'signature'],
  },
  // Yandex: chance and seconds, or the other way round in the cookie of Metrica.
  { name: /^yandexuid$/, value: /^(\d{1,10})(\d{10})$/, labels: ['id', 'created'] },
  { name: /^_ym_uid$/, value: /^(\d{10})(\d{7,9})$/, labels: ['created', 'id'] },
  { name: /^_ym_d$/, value: /^(\d{10})$/, labels: ['firstVisit'] },
  // Snowplow. https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage/getting-cookie-values/
  {
    name: /^_sp_id(?:\.|$)/,
    value:
      /^([0-9a-f-]{36})\.(\d{10})\.(\d+)\.(\d{10})\.(\d{10})?(?:\.([0-9a-f-]{36})(?:\.([0-9a-f-]{36})?\.([0-9a-f-]{36})?\.(\d{13})?\.(\d+))?)?$/,
    labels: [
      'visitorId',
      'created',
      'visitCount',
      'sessionStart',
      'previousVisit',
      'sessionId',
      'previousSessionId',
      'firstEventId',
      'firstEvent',
      'eventCount',
    ],
  },
  // Twitter: milliseconds, then chance.
  {
    name: /^guest_id(?:_ads|_marketing)?$/,
    value: /^(v1):(\d{13})(\d{5})$/,
    labels: ['version', 'created', 'id'],
  },
  // WooCommerce, WC_Session_Handler: `||` until 2025.
  {
    name: /^wp_woocommerce_session_[0-9a-f]{32}$/,
    value: /^([^|]+)\|{1,2}(\d{10})\|{1,2}(\d{10})\|{1,2}([\w$/.-]+)$/,
    labels: ['customerId', 'expires', 'expiring', 'signature'],
  },
  // ASP.NET Core, CookieRequestCultureProvider.
  {
    name: /^\.AspNetCore\.Culture$/,
    value: /^c=([\w-]+)\|uic=([\w-]+)$/,
    labels: ['culture', 'uiCulture'],
  },
  // WordPress, wp_generate_auth_cookie.
  {
    name: /^wordpress_(?:logged_in_|sec_)?[0-9a-f]{32}$/,
    value: /^([^|]+)\|(\d{10})\|(\w{43})\|([0-9a-f]{64})$/,
    labels: ['user', 'expires', 'token', 'signature'],
  },
];

/** Well-known cookies that are a few fields in a fixed order. */
export const layout: Decoder = {
  id: 'layout',
  readText: (text, { name, isValue }) => (isValue ? readLayout(LAYOUTS, name, text) : null),
};
