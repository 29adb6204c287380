import { deduced, hidden } from './deduction.ts';
import { lifetimeUnlessBrowser } from './lifetime.ts';
import { settingLines } from './literals.ts';
import type { SettingsReader } from './reader.ts';

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
      // The default, SameAsRequest, sets Secure over https as Always does.
      deduced('Cookie.SecurePolicy', cookie.secure, (secure) =>
        secure ? 'CookieSecurePolicy.Always' : 'CookieSecurePolicy.SameAsRequest',
      ),
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
            // A ticket is renewed once half of its time is over.
            hidden('SlidingExpiration', 'onlyAtHalfTime'),
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

function sharpText(text: string): string {
  return `"${text.replace(/["\\\p{C}]/gu, '?')}"`;
}
