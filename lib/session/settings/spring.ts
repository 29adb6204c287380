import { deduced, hidden, likely, reason } from './deduction.ts';
import { lifetimeUnlessBrowser } from './lifetime.ts';
import { settingLines } from './literals.ts';
import type { Clues, SettingsReader } from './reader.ts';

const COOKIE = 'server.servlet.session.cookie';

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
      deduced(`${COOKIE}.path`, cookie.path, propertyText),
      deduced(`${COOKIE}.http-only`, cookie.httpOnly, String),
      deduced(`${COOKIE}.secure`, cookie.secure, String),
      deduced(`${COOKIE}.same-site`, cookie.sameSite, (word) => word?.toLowerCase() ?? 'omitted'),
      deduced(`${COOKIE}.max-age`, lifetimeUnlessBrowser(cookie.lifetime), (age) => `${age}s`),
      deduced('DefaultCookieSerializer.useBase64Encoding', base64(clues), String),
      hidden('server.servlet.session.timeout', 'onServerOnly'),
      hidden('spring.session.store-type', 'storeHidden', ['redis', 'jdbc', 'mongodb', 'hazelcast']),
    ];
  },
  snippet: (deductions) => settingLines(deductions, (setting, value) => `${setting}=${value}`, '#'),
};

/** Ids are UUIDs, which the serializer writes in base64 unless told otherwise. */
function base64({ carrier }: Clues) {
  return likely(!carrier.cookie.value.includes('-'), reason('byId'));
}

function propertyText(text: string): string {
  return text.replace(/[\\\p{C}]/gu, '?');
}
