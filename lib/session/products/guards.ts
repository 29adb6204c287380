import { known, type Maker, makersOf } from '../maker.ts';

/** Firewalls, bot management, challenges and signed access to files: long, random, HttpOnly, and no session. */
export const guards: readonly Maker[] = [
  {
    name: 'F5',
    cookies: [known('other', 'TS*', /^[0-9a-f]{50,}$/, { name: /^TS[0-9a-f]{6,8}(?:_\d+)?$/i })],
  },
  {
    name: 'csrf-csrf',
    cookies: [
      known('csrf', '', /^[0-9a-f]{64}[|.][0-9a-f]{64}$/, { telling: { least: 129, most: 129 } }),
    ],
  },
  ...makersOf('csrf', 'Angular: XSRF-TOKEN'),
  ...makersOf(
    'other',
    `
    Cloudflare: __cf_bm cf_clearance cf_chl_* __cfwaitingroom
    Akamai: _abck ak_bmsc bm_sz bm_sv bm_mi bm_so bm_s sbsd*
    DataDome: datadome
    HUMAN: _px _px2 _px3 _pxhd _pxde pxcts
    Kasada: KP_UIDz*
    Imperva: reese84 ___utm*
    F5: TSPD_*
    AWS WAF: aws-waf-token
    reCAPTCHA: _GRECAPTCHA
    Sucuri: sucuri_cloudproxy_*
    Queue-it: QueueITAccepted*
    Alibaba Cloud: acw_tc acw_sc__* tfstk
    Forter: forterToken
    CloudFront: CloudFront-*
    Optimizely: optimizely*
    VWO: _vis_opt_* _vwo_*
    AB Tasty: ABTasty*`,
  ),
];
