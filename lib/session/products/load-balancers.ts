import { known, type Maker, makersOf } from '../maker.ts';

/** Which server a visitor goes back to: random and HttpOnly as often as not. */
export const loadBalancers: readonly Maker[] = [
  {
    name: 'HAProxy',
    cookies: [known('load-balancer', 'SERVERID SRV LBSESSIONID', /^[\w.-]{1,40}(?:\|\w+)*$/)],
  },
  {
    name: 'nginx',
    cookies: [
      known('load-balancer', 'INGRESSCOOKIE route', /^[\d.]+\|[0-9a-f]{32}$|^[0-9a-f]{32,40}$/),
    ],
  },
  {
    name: 'Traefik',
    cookies: [known('load-balancer', '_*', /^[0-9a-f]{16}$/, { name: /^_(?:lb|[0-9a-f]{5,6})$/ })],
  },
  ...makersOf(
    'load-balancer',
    `
    AWS load balancer: AWSALB AWSALBCORS AWSALBTG AWSALBTGCORS AWSELB AWSELBCORS
    Azure: ARRAffinity ARRAffinitySameSite TiPMix x-ms-routing-name ApplicationGatewayAffinity* ASLBSA
    Google Cloud: GCLB
    Cloudflare: __cflb
    F5 BIG-IP: BIGipServer*
    Imperva: incap_ses_* nlbi_*
    Apache: ROUTEID BALANCEID
    Citrix: citrix_ns_id*
    Barracuda: barra_counter_session BNI_persistence BNES_*
    Kemp: KEMPID
    Radware: rdwr_*
    Zeus: X-Mapping-*
    Heroku: heroku-session-affinity
    Akamai: akaalb_* akacd_*
    SAP: saplb_*
    ServiceNow: glide_user_route`,
  ),
];
