import type { DjangoEngine } from '../../servers/django.ts';

/** A Django that sessions are looked at of: its engine, and how its settings differ from the defaults. */
export interface DjangoCase {
  readonly engine: DjangoEngine;
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
  /** Under which top-level domain it is visited; `localhost` counts as secure also over plain http. */
  readonly under?: 'localhost';
}

/** Django's own values. https://docs.djangoproject.com/en/stable/ref/settings/ */
const DEFAULTS: DjangoCase['settings'] = {
  SESSION_COOKIE_NAME: 'sessionid',
  SESSION_COOKIE_AGE: 1_209_600,
  SESSION_EXPIRE_AT_BROWSER_CLOSE: false,
  SESSION_SAVE_EVERY_REQUEST: false,
  SESSION_COOKIE_SECURE: false,
  SESSION_COOKIE_HTTPONLY: true,
  SESSION_COOKIE_SAMESITE: 'Lax',
  SESSION_COOKIE_DOMAIN: null,
  SESSION_COOKIE_PATH: '/',
  CSRF_USE_SESSIONS: false,
  CSRF_COOKIE_NAME: 'csrftoken',
  CSRF_COOKIE_AGE: 31_449_600,
  CSRF_COOKIE_SECURE: false,
  CSRF_COOKIE_HTTPONLY: false,
  CSRF_COOKIE_SAMESITE: 'Lax',
  CSRF_COOKIE_DOMAIN: null,
  CSRF_COOKIE_PATH: '/',
};

/** `SITE` stands for the site that it is visited at. */
export const DJANGO_CASES: readonly DjangoCase[] = [
  { engine: 'db', settings: {} },
  { engine: 'cached_db', settings: { SESSION_SAVE_EVERY_REQUEST: true } },
  { engine: 'cache', settings: { SESSION_EXPIRE_AT_BROWSER_CLOSE: true } },
  {
    engine: 'file',
    settings: { SESSION_COOKIE_NAME: 'shop_session', SESSION_COOKIE_AGE: 3600 },
  },
  { engine: 'signed_cookies', settings: { SESSION_COOKIE_NAME: 'state' } },
  {
    engine: 'signed_cookies',
    settings: { SESSION_SAVE_EVERY_REQUEST: true, SESSION_COOKIE_SAMESITE: 'Strict' },
  },
  { engine: 'db', settings: { SESSION_COOKIE_DOMAIN: 'SITE', CSRF_COOKIE_DOMAIN: 'SITE' } },
  { engine: 'db', settings: { SESSION_COOKIE_HTTPONLY: false, CSRF_COOKIE_HTTPONLY: true } },
  { engine: 'cached_db', settings: { CSRF_USE_SESSIONS: true, SESSION_COOKIE_SAMESITE: false } },
  {
    engine: 'file',
    settings: { SESSION_COOKIE_SECURE: true, CSRF_COOKIE_SECURE: true },
    under: 'localhost',
  },
  {
    engine: 'cache',
    settings: {
      CSRF_COOKIE_NAME: 'xcsrf',
      CSRF_COOKIE_AGE: 86_400,
      CSRF_COOKIE_SAMESITE: 'Strict',
      SESSION_SAVE_EVERY_REQUEST: true,
      SESSION_EXPIRE_AT_BROWSER_CLOSE: true,
    },
  },
];

/** All settings of a case, written as in Python. */
export function realSettings({ engine, settings }: DjangoCase): Record<string, string> {
  const all = { ...DEFAULTS, ...settings };
  return {
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [name, python(value)])),
    SESSION_ENGINE: python(`django.contrib.sessions.backends.${engine}`),
  };
}

function python(value: string | number | boolean | null): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'number' ? `${value}` : `'${value}'`;
}
