import { frameElement } from '../frame-element.ts';
import { html } from '../html.ts';
import { DAY, MINUTE, type Page, YEAR } from '../page.ts';
import { googleAnalytics, googleAnalyticsSession, metaBrowserId } from '../values/analytics.ts';
import { oneTrustConsent } from '../values/consent.ts';
import { djangoCsrfToken } from '../values/django.ts';
import { jwt } from '../values/jwt.ts';
import { randomText } from '../values/random.ts';
import type { Visit } from '../visit.ts';
import { pageGroups } from './index.ts';

/** What a shop of today sets on the first visit; a cookie that is there already is left as it is. */
function everyday({ now, domain, secure }: Visit): readonly string[] {
  const seconds = Math.floor(now / 1000);
  const plain = [
    `csrftoken=${djangoCsrfToken()}; Path=/; Max-Age=${364 * DAY}; SameSite=Lax`,
    `theme=auto; Path=/; Max-Age=${YEAR}; SameSite=Lax`,
    'locale=en-GB; Path=/; SameSite=Lax',
    `cart=oat-raisin.2_ginger-snap.1; Path=/; Max-Age=${30 * DAY}; SameSite=Lax`,
    `ab_checkout=variant-b; Path=/; Max-Age=${14 * DAY}; SameSite=Lax`,
    'SERVERID=web-02; Path=/; HttpOnly; SameSite=Lax',
    `promo_seen=1; Path=/; Max-Age=${42 * MINUTE}; SameSite=Strict`,
    `last_chance=10-percent-off; Path=/; Max-Age=${MINUTE}; SameSite=Lax`,
    `OptanonConsent=${oneTrustConsent(now)}; Path=/; Max-Age=${YEAR}; SameSite=Lax${domain}`,
    `_ga=${googleAnalytics(now)}; Path=/; Max-Age=${400 * DAY}${domain}`,
    `_ga_7XK2P9Q4LM=${googleAnalyticsSession(now)}; Path=/; Max-Age=${400 * DAY}${domain}`,
    `_fbp=${metaBrowserId(now)}; Path=/; Max-Age=${90 * DAY}; SameSite=Lax${domain}`,
  ];
  if (!secure) return plain;
  const claims = { sub: 'guest', scope: 'basket:write', iat: seconds, exp: seconds + 15 * MINUTE };
  return [
    ...plain,
    `__Host-basket_token=${jwt(claims)}; Path=/; Max-Age=${15 * MINUTE}; HttpOnly; Secure; SameSite=Strict`,
    `__Secure-device=${randomText('0123456789abcdef', 32)}; Path=/; Max-Age=${YEAR}; HttpOnly; Secure; SameSite=Lax${domain}`,
  ];
}

const nameOf = (header: string) => header.slice(0, header.indexOf('='));

export const home: Page = {
  path: '/',
  title: 'Every kind of cookie, fresh from the oven',
  summary: 'Open Cookiescope here, from the toolbar or as a panel of the developer tools.',
  about:
    'This page sets what an ordinary shop sets: a session, a token against forgery, preferences, statistics, consent. Two partners in frames add their own. The pages below set one kind of cookie each.',
  open(visit) {
    const { user, cookies } = visit.sessions.identify(visit.cookies);
    const missing = everyday(visit).filter((header) => !visit.cookies.has(nameOf(header)));
    const { pay, stats } = visit.origins;
    return {
      cookies: [...cookies, ...missing],
      body: html`
<div class="intro">
<section class="card"><h2>Three things to try</h2>
<ol>
<li>Set the value of <code>theme</code> to <code>dark</code> or <code>light</code> and reload: the page follows.</li>
<li><a href="/login">Log in</a>, then turn <code>sessionid</code> off and on again: logged out, and back in. You are <strong id="who">${user === null ? 'not logged in' : `logged in as ${user}`}</strong>.</li>
<li>Wait: <code>last_chance</code> lives for one minute and goes by itself.</li>
</ol></section>
<div class="partners">${frameElement(`${pay}/frame/pay`)}${frameElement(`${stats}/frame/stats`)}</div>
</div>
<nav class="groups">${pageGroups.map(
        ({ title, pages }) => html`
<section class="card"><h2>${title}</h2><ul>${pages.map(
          (page) =>
            html`<li><a href="${page.path}">${page.title}</a><span>${page.summary}</span></li>`,
        )}</ul></section>`,
      )}</nav>`,
    };
  },
};
