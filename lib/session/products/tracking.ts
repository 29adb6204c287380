import { known, type Maker, makersOf } from '../maker.ts';

/** Analytics, advertising, session replay, monitoring and chat. `session` in their names means a visit. */
export const tracking: readonly Maker[] = [
  { name: 'Google Ads', cookies: [known('tracking', 'IDE', /^A[\w-]{20,}$/)] },
  { name: 'New Relic', cookies: [known('tracking', 'JSESSIONID', /^[0-9a-f]{16}$/)] },
  { name: 'nginx userid', cookies: [known('tracking', 'uid _tid', /^[\w+/]{22}==$/)] },
  ...makersOf(
    'tracking',
    `
    Google Analytics: _ga _gid _gat _ga_* _gat_* __utm* FPID FPLC
    Google Ads: _gcl_* _gac_* __gads __gpi
    Adobe Analytics: AMCV_* AMCVS_* s_vi s_fid s_ecid s_cc s_sq mbox mboxEdgeCluster demdex kndctr_*
    Matomo: _pk_* mtm_* MATOMO_SESSID
    Yandex Metrica: _ym_* yandexuid
    Mixpanel: mp_*_mixpanel
    Amplitude: amplitude_id* AMP_*
    Segment: ajs_* analytics_session_id*
    Heap: _hp2_*
    PostHog: ph_*_posthog
    Snowplow: _sp_id.* _sp_ses.*
    Baidu: BAIDUID BAIDUID_BFESS Hm_lvt_* Hm_lpvt_*
    Hotjar: _hj*
    Microsoft Clarity: _clck _clsk CLID
    Microsoft Advertising: _uetsid _uetvid MUID MUIDB
    FullStory: fs_uid fs_lua
    Contentsquare: _cs_*
    Datadog: _dd_s*
    Dynatrace: dtCookie* rxVisitor* rxvt* dtPC* dtSa*
    Application Insights: ai_session ai_user ai_authUser
    Meta Pixel: _fbp _fbc
    TikTok Pixel: _ttp ttcsid*
    Pinterest: _pin_unauth _pinterest_ct_*
    Snap Pixel: _scid*
    LinkedIn Insight: li_fat_id li_sugr UserMatchHistory
    Criteo: cto_*
    Xandr: uuid2 anj
    The Trade Desk: TDID
    HubSpot: hubspotutk __hstc __hssc __hssrc
    Marketo: _mkto_trk
    Pardot: visitor_id*
    Klaviyo: __kla_id
    Intercom: intercom-*
    Zendesk: __zlcmid
    Shopify: _shopify_*
    Cloudflare: _cfuvid
    Imperva: visid_incap_*
    New Relic: NRBA_*
    Optimizely: optimizelyEndUserId
    VWO: _vwo_uuid*
    Stripe: __stripe_*
    HUMAN: _pxvid`,
  ),
];
