import { hex } from '../grammar.ts';
import { known, type Maker, makersOf } from '../maker.ts';

/** Frameworks, applications and providers whose session cookies go by names that nobody else would use. */
export const byName: readonly Maker[] = [
  // https://aiohttp-session.readthedocs.io
  {
    name: 'aiohttp-session',
    cookies: [
      known('auth-token', 'AIOHTTP_SESSION', /^gAAAA/),
      known('session-id', 'AIOHTTP_SESSION', hex(32)),
    ],
  },
  // https://firebase.google.com/docs/auth/admin/manage-cookies: a token whose first claim is its issuer.
  {
    name: 'Firebase',
    cookies: [
      known('auth-token', '__session', /\.eyJpc3MiOiJodHRwczovL3Nlc3Npb24uZmlyZWJhc2/, {
        httpOnly: true,
        common: true,
      }),
    ],
  },
  ...makersOf(
    'session-id',
    `
    Authelia: authelia_session
    Beego: beegosessionID gosessionid
    Better Auth: better-auth.session_token
    CakePHP: CAKEPHP
    Dancer: dancer.session
    Dream: dream.session
    Grafana: grafana_session
    JupyterHub: jupyterhub-session-id
    phpBB: phpbb3_*_sid
    Ring: ring-session
    Roundcube: roundcube_sessid
    SAP: SAP_SESSIONID_*
    Vapor: vapor-session
    vBulletin: bbsessionhash
    Vert.x: vertx-web.session`,
  ),
  ...makersOf(
    'auth-token',
    `
    AD FS: MSISAuth
    Auth0: appSession
    Directus: directus_session_token
    Mojolicious: mojolicious
    Nuxt: nuxt-session
    OAuth2 Proxy: _oauth2_proxy _oauth2_proxy_0 _oauth2_proxy_1
    Plone: __ac
    PocketBase: pb_auth
    Quarkus: quarkus-credential
    Roundcube: roundcube_sessauth
    WebSphere: LtpaToken LtpaToken2
    WorkOS: wos-session
    Zabbix: zbx_session`,
  ),
];
