import { deduced, hidden, likely, mapFact, reason } from './deduction.ts';
import { lifetimeUnlessBrowser } from './lifetime.ts';
import { pythonBoolean, quoted, settingLines } from './literals.ts';
import type { Clues, SettingsReader } from './reader.ts';

/** https://flask.palletsprojects.com/en/stable/config/#SESSION_COOKIE_NAME */
export const flask: SettingsReader = {
  product: 'Flask',
  makers: ['Flask / Starlette'],
  docs: 'https://flask.palletsprojects.com/en/stable/config/#SESSION_COOKIE_NAME',
  deduce(clues) {
    const { cookie, resent } = clues;
    const age = lifetimeUnlessBrowser(cookie.lifetime);
    return [
      interfaceOf(clues),
      deduced('SESSION_COOKIE_NAME', cookie.name, quoted),
      deduced('PERMANENT_SESSION_LIFETIME', age, (seconds) => `timedelta(seconds=${seconds})`),
      // Only a session that is permanent has an expiry, and only such a one is sent again.
      deduced(
        'session.permanent',
        mapFact(cookie.lifetime, (seconds) => seconds !== null),
        pythonBoolean,
      ),
      age.certainty === 'unknown'
        ? hidden('SESSION_REFRESH_EACH_REQUEST', 'onlyPermanent')
        : deduced('SESSION_REFRESH_EACH_REQUEST', resent, pythonBoolean),
      deduced('SESSION_COOKIE_SECURE', cookie.secure, pythonBoolean),
      deduced('SESSION_COOKIE_HTTPONLY', cookie.httpOnly, pythonBoolean),
      deduced('SESSION_COOKIE_SAMESITE', cookie.sameSite, orNone),
      deduced('SESSION_COOKIE_PARTITIONED', cookie.partitioned, pythonBoolean),
      deduced('SESSION_COOKIE_DOMAIN', cookie.domain, orNone),
      deduced('SESSION_COOKIE_PATH', cookie.path, quoted),
    ];
  },
  snippet: (deductions) =>
    settingLines(
      deductions,
      (setting, value) =>
        setting.includes('.') ? `${setting} = ${value}` : `app.config['${setting}'] = ${value}`,
      '#',
    ),
};

/** Flask signs the data and sends it; Flask-Session keeps it, and sends an id. https://flask-session.readthedocs.io */
function interfaceOf({ session }: Clues) {
  const setting = 'app.session_interface';
  if (session.kind === 'unknown') return hidden(setting, 'kindUnknown');
  if (session.kind === 'server-side') return hidden(setting, 'storeHidden', INTERFACES);
  return deduced(setting, likely('SecureCookieSessionInterface()', reason('signedValue')), String);
}

const INTERFACES = ['Redis', 'Memcached', 'MongoDB', 'SqlAlchemy', 'CacheLib'].map(
  (each) => `${each}SessionInterface(…)`,
);

function orNone(text: string | null): string {
  return text === null ? 'None' : quoted(text);
}
