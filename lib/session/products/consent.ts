import { type Maker, makersOf } from '../maker.ts';

/** What the visitor agreed to. */
export const consent: readonly Maker[] = makersOf(
  'consent',
  `
  OneTrust: OptanonConsent OptanonAlertBoxClosed
  Cookiebot: CookieConsent
  IAB Europe: euconsent-v2 usprivacy addtl_consent
  Didomi: didomi_token
  TrustArc: notice_preferences notice_gdpr_prefs notice_behavior
  Usercentrics: uc_settings uc_consent uc_user_* uc_ui_*
  Sourcepoint: consentUUID _sp_su
  CookieYes: cookieyes-consent cookielawinfo-* viewed_cookie_policy
  Complianz: cmplz_*
  Borlabs: borlabs-cookie
  iubenda: _iub_cs-*
  Osano: cookieconsent_status osano_*
  Axeptio: axeptio_*
  LinkedIn: li_gc
  consentmanager: __cmp*`,
);
