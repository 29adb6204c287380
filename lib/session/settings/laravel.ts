import { type Deduction, deduced, hidden, mapFact } from './deduction.ts';
import { lifetimeUnlessBrowser } from './lifetime.ts';
import { settingLines } from './literals.ts';
import type { SettingsReader } from './reader.ts';
import { secureByScheme } from './secure.ts';

const DRIVERS = ['file', 'cookie', 'database', 'memcached', 'redis', 'dynamodb'];
/** Since Laravel 11 `config/session.php` reads these from `.env` by itself; before, they stand there. */
const SINCE_11 = [
  'SESSION_EXPIRE_ON_CLOSE',
  'SESSION_PATH',
  'SESSION_HTTP_ONLY',
  'SESSION_SAME_SITE',
  'SESSION_PARTITIONED_COOKIE',
  'SESSION_ENCRYPT',
];

/** The names are those of `.env`, as `config/session.php` reads them. https://laravel.com/docs/session#configuration */
export const laravel: SettingsReader = {
  product: 'Laravel',
  makers: ['Laravel'],
  docs: 'https://laravel.com/docs/session#configuration',
  deduce({ cookie }) {
    return [
      hidden('SESSION_DRIVER', 'storeHidden', DRIVERS),
      deduced('SESSION_COOKIE', cookie.name, envText),
      // In minutes.
      deduced('SESSION_LIFETIME', lifetimeUnlessBrowser(cookie.lifetime), (seconds) =>
        String(Math.round(seconds / 60)),
      ),
      deduced(
        'SESSION_EXPIRE_ON_CLOSE',
        mapFact(cookie.lifetime, (seconds) => seconds === null),
        String,
      ),
      deduced('SESSION_PATH', cookie.path, envText),
      deduced('SESSION_DOMAIN', cookie.domain, orNull),
      secureByScheme('SESSION_SECURE_COOKIE', cookie, { on: 'true', off: 'false', auto: 'null' }),
      deduced('SESSION_HTTP_ONLY', cookie.httpOnly, String),
      deduced('SESSION_SAME_SITE', cookie.sameSite, (word) => orNull(word?.toLowerCase() ?? null)),
      deduced('SESSION_PARTITIONED_COOKIE', cookie.partitioned, String),
      // The cookie is encrypted either way: this is about the data on the server.
      hidden('SESSION_ENCRYPT', 'onServerOnly'),
    ];
  },
  snippet(deductions) {
    const later = deductions.filter(({ setting }) => SINCE_11.includes(setting));
    const others = deductions.filter((each) => !later.includes(each));
    return [
      lines(others),
      '# Before Laravel 11, these have no effect here, and stand in config/session.php:',
      lines(later),
    ].join('\n');
  },
};

function lines(deductions: readonly Deduction[]): string {
  return settingLines(deductions, (setting, value) => `${setting}=${value}`, '#');
}

function orNull(text: string | null): string {
  return text === null ? 'null' : envText(text);
}

/** A text of a `.env` file: in quotes where it is more than a word, and without what would be filled in. */
function envText(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `"${text.replace(/["\\$\p{C}]/gu, '?')}"`;
}
