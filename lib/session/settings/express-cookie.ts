import type { CookieFacts } from './cookie-facts.ts';
import { type Deduction, deduced } from './deduction.ts';
import { quoted } from './literals.ts';
import { secureByScheme } from './secure.ts';

/**
 * The options of a cookie as Express and its kin have them, each with `prefix` before its name. `noAge` stands for a cookie
 * that ends with the browser, `autoSecure` for one that is Secure where the request is; null where it never goes by that.
 */
export function cookieOptions(
  prefix: string,
  cookie: CookieFacts,
  noAge: string,
  autoSecure: string | null = null,
): Deduction[] {
  const option = (name: string) => `${prefix}${name}`;
  return [
    // In milliseconds.
    deduced(option('maxAge'), cookie.lifetime, (seconds) =>
      seconds === null ? noAge : String(seconds * 1000),
    ),
    autoSecure === null
      ? deduced(option('secure'), cookie.secure, String)
      : secureByScheme(option('secure'), cookie, {
          on: 'true',
          off: 'false',
          auto: autoSecure,
          isAutoRare: true,
        }),
    deduced(option('httpOnly'), cookie.httpOnly, String),
    deduced(option('sameSite'), cookie.sameSite, (word) =>
      word === null ? 'false' : quoted(word.toLowerCase()),
    ),
    deduced(option('partitioned'), cookie.partitioned, String),
    deduced(option('domain'), cookie.domain, (domain) =>
      domain === null ? 'undefined' : quoted(domain),
    ),
    deduced(option('path'), cookie.path, quoted),
  ];
}
