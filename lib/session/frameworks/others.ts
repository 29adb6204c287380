import { BOX, hex, PHP_ID } from '../grammar.ts';
import { HTTP_ONLY, known, type Maker } from '../maker.ts';

/** What anyone may call a token of their own: such a name begins with no wiki's. */
const NO_PLAIN_TOKEN =
  /^(?!.*(?:access|account|admin|api|app|auth|bearer|client|csrf|customer|device|id|jwt|login|member|my|portal|refresh|request|secret|security|sess|session|site|sso|user|web|xsrf)_?Token$)/i;

/** Applications and lesser frameworks, as far as their cookies are not what one would take them for. */
export const others: readonly Maker[] = [
  // https://codeigniter.com/user_guide/libraries/sessions.html
  {
    name: 'CodeIgniter',
    cookies: [
      known('session-id', 'ci_session', PHP_ID),
      known('auth-token', 'ci_session', /^a:\d+:\{/),
    ],
  },
  // `SESS` or, over HTTPS, `SSESS` and a hash of the host. https://www.drupal.org/docs
  {
    name: 'Drupal',
    cookies: [
      known('session-id', 'SESS* SSESS*', /^[\w,-]{22,64}$/, {
        httpOnly: true,
        name: /^S?SESS[0-9a-f]{32}$/,
      }),
    ],
  },
  // https://developer.adobe.com/commerce/php/development/
  {
    name: 'Magento',
    cookies: [
      known('session-id', 'frontend adminhtml', PHP_ID),
      known('csrf', 'form_key frontend_cid', /^\w{16}$/),
    ],
  },
  // https://devdocs.prestashop-project.org
  { name: 'PrestaShop', cookies: [known('auth-token', 'PrestaShop-*', BOX)] },
  // Names begin with the wiki's: `enwikiSession`. https://www.mediawiki.org/wiki/Manual:$wgCookiePrefix
  {
    name: 'MediaWiki',
    cookies: [
      known('session-id', '*_session *Session', /^(?=.*[g-v])[0-9a-v]{32}$/, HTTP_ONLY),
      known('remember-me', '*Token', hex(32), { httpOnly: true, name: NO_PLAIN_TOKEN }),
    ],
  },
  // https://xenforo.com/docs
  { name: 'XenForo', cookies: [known('remember-me', 'xf_user', /^\d+,/)] },
  // https://docs.mybb.com
  { name: 'MyBB', cookies: [known('auth-token', 'mybbuser', /^\d+_\w{40,}$/)] },
  // https://docs.nextcloud.com
  { name: 'Nextcloud', cookies: [known('remember-me', 'nc_token')] },
  // https://docs.moodle.org
  { name: 'Moodle', cookies: [known('remember-me', 'MOODLEID1_')] },
  // Ids of 64 bits. https://docs.gitea.com, https://gogs.io
  {
    name: 'Gitea',
    cookies: [
      known('session-id', 'i_like_gitea i_like_gogs', hex(16)),
      known('remember-me', 'gitea_incredible gogs_incredible'),
    ],
  },
  // CFID is a number; it counts together with CFTOKEN. https://helpx.adobe.com/coldfusion
  {
    name: 'ColdFusion',
    cookies: [
      known('session-id', 'CFID', /^\d{1,12}$/),
      known('session-id', 'CFTOKEN', /^[0-9a-fA-F-]{8,64}$/),
    ],
  },
  // https://pve.proxmox.com/wiki/Proxmox_VE_API
  { name: 'Proxmox', cookies: [known('auth-token', 'PVEAuthCookie', /^PVE:/)] },
  // https://www.cisco.com (AnyConnect), https://docs.netscaler.com
  { name: 'Cisco ASA', cookies: [known('session-id', 'webvpn', /@/)] },
  {
    name: 'Citrix',
    cookies: [
      known('session-id', 'NSC_AAAC NSC_TMAS', /^[0-9a-f]{32,}$/),
      known('load-balancer', 'NSC_*'),
    ],
  },
  // https://docs.oracle.com/en/middleware/idm/access-manager/
  { name: 'Oracle Access Manager', cookies: [known('auth-token', 'OAMAuthnCookie*')] },
  // https://ghost.org/docs/members/
  {
    name: 'Ghost',
    cookies: [known('auth-token', 'ghost-members-ssr ghost-members-ssr.sig')],
  },
  // https://docs.anthology.com
  { name: 'Blackboard', cookies: [known('auth-token', 'BbRouter', /^expires:\d+,id:/)] },
];
