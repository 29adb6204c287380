import { JSON64 } from '../grammar.ts';
import { HTTP_ONLY, known, type Maker } from '../maker.ts';

/** Identity providers and what stands in front of applications to log people in. */
export const hostedLogin: readonly Maker[] = [
  // https://clerk.com/docs/how-clerk-works/overview
  {
    name: 'Clerk',
    cookies: [
      known('auth-token', '__session', /^ey[\w-]+\.ey/, { common: true }),
      known('auth-token', '__client', /^ey[\w-]+\.ey/),
      known('other', '__client_uat*', /^\d{1,13}$/),
    ],
  },
  // https://supabase.com/docs/guides/auth/server-side
  {
    name: 'Supabase',
    cookies: [
      known('csrf', 'sb-*-auth-token-code-verifier'),
      known('auth-token', 'sb-*-auth-token', /^base64-|^[[{]/),
    ],
  },
  // https://learn.microsoft.com/entra/identity/authentication/concept-authentication-web-browser-cookies
  {
    name: 'Microsoft Entra ID',
    cookies: [
      known('auth-token', 'ESTSAUTH*'),
      known('other', 'esctx* stsservicecookie x-ms-gateway-slice'),
      known('device-id', 'buid'),
      known('tracking', 'fpc', /^A[\w-]{15,}$/),
      known('auth-token', 'x-ms-cpim-sso:*'),
      known('csrf', 'x-ms-cpim-*'),
    ],
  },
  // https://www.keycloak.org/docs/latest/server_admin/
  {
    name: 'Keycloak',
    cookies: [
      known('auth-token', 'KEYCLOAK_IDENTITY*', JSON64),
      known('session-id', 'KEYCLOAK_SESSION* AUTH_SESSION_ID*'),
      known('other', 'KC_RESTART KC_AUTH_SESSION_HASH KC_STATE_CHECKER'),
    ],
  },
  // https://shibboleth.atlassian.net/wiki/spaces/SP3
  {
    name: 'Shibboleth',
    cookies: [
      known('session-id', '_shibsession_*', /^_[0-9a-f]{32}$/, HTTP_ONLY),
      known('csrf', '_shibstate_* _opensaml_req_*'),
    ],
  },
  // https://github.com/OpenIDC/mod_auth_openidc/wiki/Cookies
  {
    name: 'mod_auth_openidc',
    cookies: [
      known('session-id', 'mod_auth_openidc_session'),
      known('csrf', 'mod_auth_openidc_state_*'),
    ],
  },
  // https://auth0.com/docs, https://developer.okta.com/docs
  {
    name: 'Okta / Auth0',
    cookies: [known('csrf', 'txs_*'), known('device-id', 'DT', /^DI[\w-]{20,}$/)],
  },
  // https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/
  { name: 'Cloudflare Access', cookies: [known('csrf', 'CF_AppSession')] },
  // https://cloud.google.com/iap/docs
  { name: 'Google Cloud IAP', cookies: [known('other', 'GCP_IAP_UID GCP_IAAP_UID')] },
];
