import { expect, it } from 'vitest';
import { messages } from '../../fakes/i18n.ts';
import { play, sessionid } from '../lifecycle/recording.ts';
import { ASP, CONNECT, LARAVEL, PHP, RAILS, SPRING, TOMCAT, told, visit } from './told.ts';

const SPRING_SECURE = 'server.servlet.session.cookie.secure';

/** In the order: Secure over https, not so over https, Secure over http, not so over http. */
it.each([
  [
    ASP,
    'Cookie.SecurePolicy',
    [
      'CookieSecurePolicy.Always | CookieSecurePolicy.SameAsRequest (unknown)',
      'CookieSecurePolicy.None (likely)',
      'CookieSecurePolicy.Always (certain)',
      'CookieSecurePolicy.None | CookieSecurePolicy.SameAsRequest (unknown)',
    ],
  ],
  [
    LARAVEL,
    'SESSION_SECURE_COOKIE',
    ['true | null (unknown)', 'false (likely)', 'true (certain)', 'false | null (unknown)'],
  ],
  [
    TOMCAT,
    'cookie-config/secure',
    ['true | false (unknown)', 'false (certain)', 'true (certain)', 'false (certain)'],
  ],
  [
    SPRING,
    SPRING_SECURE,
    [
      'true | # default (unknown)',
      'false (likely)',
      'true (certain)',
      'false | # default (unknown)',
    ],
  ],
  [
    CONNECT,
    'cookie.secure',
    ["true | 'auto' (unknown)", 'false (likely)', 'true (certain)', 'false (likely)'],
  ],
  [RAILS, 'secure', ['true (likely)', 'false (certain)', 'true (likely)', 'false (certain)']],
  [PHP, 'session.cookie_secure', ['1 (likely)', '0 (likely)', '1 (likely)', '0 (likely)']],
  [
    sessionid(),
    'SESSION_COOKIE_SECURE',
    ['True (certain)', 'False (certain)', 'True (certain)', 'False (certain)'],
  ],
])('Secure of %s tells %s as far as the request allows', (header, setting, wanted) => {
  const values = (['https', 'http'] as const).flatMap((scheme) =>
    [`${header}; Secure`, header].map((each) => told(each, scheme)(setting)),
  );
  expect(values).toEqual(wanted);
});

it('of cookie-session, Secure may follow the request', () => {
  const value = 'session=eyJ1c2VyIjoiYWxpY2UifQ==; path=/; httponly';
  const signature = 'session.sig=cB8anDgCzcJFPwD3cPCmd4y0TdI; path=/';
  const secure = (header: string) =>
    play([visit(0, header, signature)]).settings?.deductions.find(
      ({ setting }) => setting === 'secure',
    );
  expect(secure(`${value}; secure`)?.candidates).toEqual(['true', 'undefined']);
  expect(secure(value)).toMatchObject({ value: 'false', certainty: 'likely' });
});

it.each([
  [PHP, 'session.cookie_path', '"/" (likely)'],
  [PHP, 'session.cookie_httponly', '0 (likely)'],
  [PHP, 'session.cookie_samesite', '"" (likely)'],
  [PHP, 'session.name', '"PHPSESSID" (certain)'],
  [TOMCAT, 'cookie-config/path', '/shop (likely)'],
  [TOMCAT, 'cookie-config/http-only', 'true (likely)'],
  [TOMCAT, 'cookie-config/attribute[SameSite]', ' (likely)'],
  [SPRING, 'server.servlet.session.cookie.path', '/ (likely)'],
  [SPRING, 'server.servlet.session.cookie.http-only', 'true (certain)'],
  [`${RAILS}; SameSite=Lax`, 'same_site', ':lax (likely)'],
  [LARAVEL, 'SESSION_DRIVER', 'file | cookie | database | memcached | redis | dynamodb (unknown)'],
])('%s: %s is %s', (header, setting, wanted) => {
  expect(told(header)(setting)).toBe(wanted);
});

it('every reason there is has words', () => {
  const reasons = [ASP, LARAVEL, TOMCAT, SPRING, CONNECT, RAILS, PHP, sessionid()].flatMap(
    (header) =>
      (['http', 'https'] as const).flatMap((scheme) =>
        [header, `${header}; Secure; SameSite=Lax`].flatMap(
          (each) => play([{ ...visit(0, each), scheme }]).settings?.deductions ?? [],
        ),
      ),
  );
  const codes = new Set(reasons.map(({ because }) => because.code));
  expect(codes).toContain('orByServer');
  expect([...codes].filter((code) => !messages.has(`lifecycle.because.${code}`))).toEqual([]);
});
