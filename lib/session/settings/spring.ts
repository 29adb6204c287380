import { atMostLikely, deduced, hidden, likely, reason } from './deduction.ts';
import { lifetimeUnlessBrowser } from './lifetime.ts';
import { settingLines } from './literals.ts';
import type { Clues, SettingsReader } from './reader.ts';
import { secureByScheme } from './secure.ts';

const COOKIE = 'server.servlet.session.cookie';
const BASE64 = 'DefaultCookieSerializer.setUseBase64Encoding';
/** Since Spring Boot 3 the one on the class path is taken. */
const STORE = 'org.springframework.session';
const STORES = ['data-redis', 'jdbc', 'data-mongodb', 'hazelcast'].map(
  (each) => `spring-session-${each}`,
);

/** Spring Boot with Spring Session. https://docs.spring.io/spring-boot/appendix/application-properties/index.html */
export const spring: SettingsReader = {
  product: 'Spring Session',
  makers: ['Spring'],
  docs: 'https://docs.spring.io/spring-boot/appendix/application-properties/index.html#appendix.application-properties.server',
  deduce(clues) {
    const { cookie } = clues;
    return [
      deduced(`${COOKIE}.name`, cookie.name, propertyText),
      deduced(`${COOKIE}.domain`, cookie.domain, (domain) => propertyText(domain ?? '')),
      // By default that of the application.
      deduced(`${COOKIE}.path`, atMostLikely(cookie.path, 'orByServer'), propertyText),
      deduced(`${COOKIE}.http-only`, cookie.httpOnly, String),
      // By default it is that of the request.
      secureByScheme(`${COOKIE}.secure`, cookie, { on: 'true', off: 'false', auto: '# default' }),
      deduced(`${COOKIE}.same-site`, cookie.sameSite, (word) => word?.toLowerCase() ?? 'omitted'),
      deduced(`${COOKIE}.max-age`, lifetimeUnlessBrowser(cookie.lifetime), (age) => `${age}s`),
      deduced(BASE64, base64(clues), String),
      hidden('server.servlet.session.timeout', 'onServerOnly'),
      hidden(STORE, 'storeHidden', STORES),
    ];
  },
  snippet(deductions) {
    // What is not set has no line, and what is no property is set by code.
    const properties = deductions.filter(
      ({ setting, value }) => setting !== STORE && setting !== BASE64 && value !== '',
    );
    const encoding = deductions.find(({ setting }) => setting === BASE64);
    const lines = settingLines(properties, (setting, value) => `${setting}=${value}`, '#');
    return encoding?.value === 'false' ? `${lines}\n# In Java: ${BASE64}(false)` : lines;
  },
};

/** Ids are UUIDs, which the serializer writes in base64 unless told otherwise. */
function base64({ carrier }: Clues) {
  return likely(!carrier.cookie.value.includes('-'), reason('byId'));
}

function propertyText(text: string): string {
  return text.replace(/[\\\p{C}]/gu, '?');
}
