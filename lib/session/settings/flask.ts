import { type Deduction, deduced, hidden, likely, mapFact, reason } from './deduction.ts';
import { lifetimeUnlessBrowser } from './lifetime.ts';
import { pythonBoolean, quoted, settingLines } from './literals.ts';
import type { Clues, SettingsReader } from './reader.ts';
import { isStarlette } from './starlette.ts';

/** https://flask.palletsprojects.com/en/stable/config/#SESSION_COOKIE_NAME */
export const flask: SettingsReader = {
  product: 'Flask',
  makers: ['Flask / Starlette'],
  isFor: (session) => !isStarlette(session),
  docs: 'https://flask.palletsprojects.com/en/stable/config/#SESSION_COOKIE_NAME',
  deduce(clues) {
    const { cookie } = clues;
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
      refresh(clues),
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

/** Only a session that is permanent, and so has a lifetime, is sent again; without any header nobody knows of it. */
function refresh({ cookie: { lifetime }, resent, session }: Clues): Deduction {
  const setting = 'SESSION_REFRESH_EACH_REQUEST';
  if (lifetime.value === null && lifetime.certainty !== 'unknown') {
    return hidden(setting, 'onlyPermanent');
  }
  const isSeen = session.steps.some(({ cause }) => cause.by === 'header');
  return isSeen ? deduced(setting, resent, pythonBoolean) : hidden(setting, 'needsHeader');
}

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
