import { type Deduction, deduced, hidden, likely, reason } from './deduction.ts';
import { lifetimeUnlessBrowser } from './lifetime.ts';
import { settingLines } from './literals.ts';
import type { Clues, SettingsReader } from './reader.ts';
import { secureByScheme } from './secure.ts';

/** https://learn.microsoft.com/aspnet/core/security/authentication/cookie, and `SessionOptions` */
export const aspNetCore: SettingsReader = {
  product: 'ASP.NET Core',
  makers: ['ASP.NET Core'],
  docs: 'https://learn.microsoft.com/aspnet/core/security/authentication/cookie',
  deduce({ cookie, session }) {
    const age = lifetimeUnlessBrowser(cookie.lifetime);
    const isTicket = session.kind === 'self-contained';
    return [
      deduced('Cookie.Name', cookie.name, sharpText),
      deduced('Cookie.HttpOnly', cookie.httpOnly, String),
      secureByScheme('Cookie.SecurePolicy', cookie, POLICIES),
      deduced('Cookie.SameSite', cookie.sameSite, (word) =>
        word === null ? 'SameSiteMode.Unspecified' : `SameSiteMode.${word}`,
      ),
      deduced('Cookie.Domain', cookie.domain, (domain) =>
        domain === null ? 'null' : sharpText(domain),
      ),
      deduced('Cookie.Path', cookie.path, sharpText),
      ...(isTicket
        ? [
            deduced('ExpireTimeSpan', age, (seconds) => `TimeSpan.FromSeconds(${seconds})`),
            sliding(session),
          ]
        : [
            deduced('Cookie.MaxAge', age, (seconds) => `TimeSpan.FromSeconds(${seconds})`),
            hidden('IdleTimeout', 'onServerOnly'),
          ]),
    ];
  },
  snippet: (deductions) =>
    settingLines(deductions, (setting, value) => `options.${setting} = ${value};`, '//'),
};

const POLICIES = {
  on: 'CookieSecurePolicy.Always',
  off: 'CookieSecurePolicy.None',
  auto: 'CookieSecurePolicy.SameAsRequest',
};

/** A ticket is renewed once half of its time is over; some others are when the account has changed. */
function sliding({ events }: Clues['session']): Deduction {
  const logins = new Set(
    events.filter(({ code }) => code === 'login').map(({ request }) => request?.id),
  );
  const renewal = events.find(
    ({ code, request }) =>
      (code === 'renewed' || code === 'repeated') &&
      request?.method === 'GET' &&
      !logins.has(request.id),
  );
  if (!renewal?.request) return hidden('SlidingExpiration', 'onlyAtHalfTime');
  const { url } = renewal.request;
  const fact = likely(true, reason('renewedWithoutLogin', URL.parse(url)?.pathname ?? url));
  return deduced('SlidingExpiration', fact, String);
}

function sharpText(text: string): string {
  return `"${text.replace(/["\\\p{C}]/gu, '?')}"`;
}
