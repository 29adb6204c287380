import type { CookieFacts } from './cookie-facts.ts';
import { type Deduction, deduced } from './deduction.ts';
import { quoted } from './literals.ts';

/** The options of a cookie as Express and its kin have them, each with `prefix` before its name. */
export function cookieOptions(prefix: string, cookie: CookieFacts, noAge: string): Deduction[] {
  const option = (name: string) => `${prefix}${name}`;
  return [
    // In milliseconds.
    deduced(option('maxAge'), cookie.lifetime, (seconds) =>
      seconds === null ? noAge : String(seconds * 1000),
    ),
    deduced(option('secure'), cookie.secure, String),
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
