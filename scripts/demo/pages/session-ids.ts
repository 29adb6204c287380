import { html } from '../html.ts';
import { DAY, HOUR, MINUTE, type Page } from '../page.ts';
import { aspNetCoreTicket, aspNetSessionId } from '../values/aspnet.ts';
import { djangoSessionId } from '../values/django.ts';
import { connectSid } from '../values/express.ts';
import { flaskSession } from '../values/flask.ts';
import { jSessionId, springSession } from '../values/java.ts';
import { jwt } from '../values/jwt.ts';
import { LARAVEL_KEY, laravelCookie } from '../values/laravel.ts';
import { phpSessionId } from '../values/php.ts';
import { railsSession } from '../values/rails.ts';
import { ALNUM, HEX, randomText } from '../values/random.ts';
import { DEMO_SECRET } from '../values/secret.ts';
import { wordpressLogin } from '../values/wordpress.ts';

export const sessionIds: Page = {
  path: '/session-ids',
  title: 'Session IDs of many frameworks',
  summary: 'Values as a dozen frameworks make them.',
  about:
    'Signatures verify and envelopes decrypt. Every one of these carries a session; the last three have names that do not say so.',
  open({ now, sessions, cookies }) {
    const iat = Math.floor(now / 1000);
    const [wordpressName, wordpressValue] = wordpressLogin('http://shop.example.test', now);
    return {
      cookies: [
        ...sessions.identify(cookies).cookies,
        `PHPSESSID=${phpSessionId()}; Path=/`,
        `connect.sid=${connectSid()}; Path=/; HttpOnly`,
        `laravel_session=${laravelCookie('laravel_session')}; Path=/; Max-Age=${2 * HOUR}; HttpOnly; SameSite=Lax`,
        `_shop_session=${railsSession('_shop_session')}; Path=/; HttpOnly; SameSite=Lax`,
        `session=${flaskSession({ _permanent: true, user_id: 1 }, now)}; Path=/; Max-Age=${31 * DAY}; HttpOnly`,
        `access_token=${jwt({ sub: 'alice', iat, exp: iat + 15 * MINUTE })}; Path=/; Max-Age=${15 * MINUTE}; HttpOnly; SameSite=Strict`,
        `ASP.NET_SessionId=${aspNetSessionId()}; Path=/; HttpOnly; SameSite=Lax`,
        `.AspNetCore.Cookies=${aspNetCoreTicket()}; Path=/; HttpOnly; SameSite=Lax`,
        `JSESSIONID=${jSessionId()}; Path=/; HttpOnly`,
        `SESSION=${springSession()}; Path=/; HttpOnly; SameSite=Lax`,
        `${wordpressName}=${wordpressValue}; Path=/; HttpOnly`,
        `u=${randomText(ALNUM, 40)}; Path=/; HttpOnly; SameSite=Lax`,
        `_t=${djangoSessionId()}; Path=/; Max-Age=${14 * DAY}; HttpOnly; SameSite=Lax`,
        `kiosk=${randomText(HEX, 64)}; Path=/; HttpOnly`,
      ],
      body: html`<p class="note">Signed with <code>${DEMO_SECRET}</code>; Laravel's key in Base64 is <code>${LARAVEL_KEY.toString('base64')}</code>.</p>`,
    };
  },
};
