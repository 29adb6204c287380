import type { CookieFacts, SameSiteWord } from './cookie-facts.ts';
import { type Deduction, deduced, hidden, likely, mapFact, reason } from './deduction.ts';
import { lifetimeUnlessBrowser } from './lifetime.ts';
import { pythonBoolean, quoted, settingLines } from './literals.ts';
import type { Clues, SettingsReader } from './reader.ts';

const BACKENDS = 'django.contrib.sessions.backends';
/** These keep the data on the server, and give the browser the same kind of key. */
const ON_SERVER = ['db', 'cached_db', 'cache', 'file'].map((each) => quoted(`${BACKENDS}.${each}`));

/** https://docs.djangoproject.com/en/stable/ref/settings/#sessions */
export const django: SettingsReader = {
  product: 'Django',
  makers: ['Django'],
  csrfName: 'csrftoken',
  docs: 'https://docs.djangoproject.com/en/stable/ref/settings/#sessions',
  deduce(clues) {
    const { cookie, csrf, resent } = clues;
    return [
      engine(clues),
      deduced('SESSION_COOKIE_NAME', cookie.name, quoted),
      // With set_expiry() a view gives a session a lifetime of its own, which looks the same.
      deduced('SESSION_COOKIE_AGE', lifetimeUnlessBrowser(cookie.lifetime), String),
      deduced(
        'SESSION_EXPIRE_AT_BROWSER_CLOSE',
        mapFact(cookie.lifetime, (lifetime) => lifetime === null),
        pythonBoolean,
      ),
      deduced('SESSION_SAVE_EVERY_REQUEST', resent, pythonBoolean),
      ...attributes('SESSION', cookie),
      ...csrfSettings(csrf),
    ];
  },
  snippet: (deductions) =>
    settingLines(deductions, (setting, value) => `${setting} = ${value}`, '#'),
};

function engine({ session }: Clues): Deduction {
  if (session.kind === 'self-contained') {
    const fact = likely('signed_cookies', reason('signedValue'));
    return deduced('SESSION_ENGINE', fact, (name) => quoted(`${BACKENDS}.${name}`));
  }
  return hidden('SESSION_ENGINE', 'engineOnServer', ON_SERVER);
}

function attributes(prefix: 'SESSION' | 'CSRF', facts: CookieFacts): Deduction[] {
  const name = (what: string) => `${prefix}_COOKIE_${what}`;
  return [
    deduced(name('SECURE'), facts.secure, pythonBoolean),
    deduced(name('HTTPONLY'), facts.httpOnly, pythonBoolean),
    deduced(name('SAMESITE'), facts.sameSite, sameSite),
    deduced(name('DOMAIN'), facts.domain, (domain) => (domain === null ? 'None' : quoted(domain))),
    deduced(name('PATH'), facts.path, quoted),
  ];
}

/** Since Django 3.1 `False` is what leaves the attribute out. */
function sameSite(word: SameSiteWord | null): string {
  return word === null ? 'False' : quoted(word);
}

function csrfSettings(csrf: CookieFacts | null): Deduction[] {
  if (!csrf) {
    return ['USE_SESSIONS', 'COOKIE_NAME', 'COOKIE_AGE'].map((each) =>
      hidden(`CSRF_${each}`, 'noCsrfCookie'),
    );
  }
  const none = likely(false, reason('csrfCookieSeen'));
  return [
    deduced('CSRF_USE_SESSIONS', none, pythonBoolean),
    deduced('CSRF_COOKIE_NAME', csrf.name, quoted),
    deduced('CSRF_COOKIE_AGE', csrf.lifetime, (age) => (age === null ? 'None' : String(age))),
    ...attributes('CSRF', csrf),
  ];
}
