import { atMostLikely, deduced, hidden, likely, mapFact, reason, unknown } from './deduction.ts';
import { settingLines } from './literals.ts';
import type { Clues, SettingsReader } from './reader.ts';
import { secureByScheme } from './secure.ts';

/**
 * `<session-config>` of `web.xml`, which Tomcat, Jetty and the others read alike.
 * https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0#cookies
 */
export const servlet: SettingsReader = {
  product: 'Java servlet',
  makers: ['Java servlet'],
  docs: 'https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0#cookies',
  deduce(clues) {
    const { cookie } = clues;
    return [
      deduced('cookie-config/name', cookie.name, xmlText),
      deduced('cookie-config/domain', cookie.domain, (domain) => xmlText(domain ?? '')),
      // By default that of the application.
      deduced('cookie-config/path', atMostLikely(cookie.path, 'orByServer'), xmlText),
      // Tomcat has `useHttpOnly` of a context, which is on by default.
      deduced('cookie-config/http-only', atMostLikely(cookie.httpOnly, 'orByServer'), String),
      // Containers also set it where the request is secure.
      secureByScheme('cookie-config/secure', cookie, { on: 'true', off: 'false', auto: 'false' }),
      // -1 stands for a cookie that ends with the browser.
      deduced(
        'cookie-config/max-age',
        mapFact(cookie.lifetime, (seconds) => seconds ?? -1),
        String,
      ),
      // Tomcat has `sameSiteCookies` of its CookieProcessor.
      deduced(
        'cookie-config/attribute[SameSite]',
        atMostLikely(cookie.sameSite, 'orByServer'),
        (word) => word ?? '',
      ),
      deduced('Engine/jvmRoute', routeOf(clues), xmlText),
      hidden('session-timeout', 'onServerOnly'),
      hidden('tracking-mode', 'onServerOnly', ['COOKIE', 'URL']),
    ];
  },
  snippet(deductions) {
    // What is not set has no element.
    const cookie = deductions
      .filter(({ setting, value }) => setting.startsWith('cookie-config/') && value !== '')
      .map((each) => ({ ...each, setting: each.setting.replace('cookie-config/', '') }));
    const lines = settingLines(cookie, element, '    <!-- unknown:').replace(/\?$/gm, '? -->');
    return `<session-config>\n  <cookie-config>\n${lines}\n  </cookie-config>\n</session-config>`;
  },
};

function element(setting: string, value: string): string {
  if (!setting.startsWith('attribute[')) return `    <${setting}>${value}</${setting}>`;
  const name = setting.slice('attribute['.length, -1);
  return `    <attribute><attribute-name>${name}</attribute-name><attribute-value>${value}</attribute-value></attribute>`;
}

/** A node of a cluster signs its ids: `….node1`. https://tomcat.apache.org/tomcat-10.1-doc/config/engine.html */
function routeOf({ carrier }: Clues) {
  const route = /^[0-9A-F]{32}\.([\w-]{1,64})$/.exec(carrier.cookie.value)?.[1];
  return route === undefined ? unknown(reason('noRoute')) : likely(route, reason('byId'));
}

function xmlText(text: string): string {
  return text.replace(/[<>&"'\p{C}]/gu, '?');
}
