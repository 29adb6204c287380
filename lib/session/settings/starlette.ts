import { lastByKey, parseSetCookie } from '../../set-cookie/parse.ts';
import type { Session } from '../lifecycle/session.ts';
import { plainValue } from '../plain-value.ts';
import { deduced, hidden } from './deduction.ts';
import { pythonBoolean, quoted, settingLines } from './literals.ts';
import type { SettingsReader } from './reader.ts';

/** SessionMiddleware of Starlette and FastAPI. https://www.starlette.io/middleware/#sessionmiddleware */
export const starlette: SettingsReader = {
  product: 'Starlette',
  makers: ['Flask / Starlette'],
  isFor: isStarlette,
  docs: 'https://www.starlette.io/middleware/#sessionmiddleware',
  deduce: ({ cookie }) => [
    hidden('secret_key', 'onServerOnly'),
    deduced('session_cookie', cookie.name, quoted),
    deduced('max_age', cookie.lifetime, (seconds) => (seconds === null ? 'None' : `${seconds}`)),
    deduced('same_site', cookie.sameSite, (word) =>
      word === null ? 'None' : quoted(word.toLowerCase()),
    ),
    deduced('https_only', cookie.secure, pythonBoolean),
    deduced('domain', cookie.domain, (domain) => (domain === null ? 'None' : quoted(domain))),
    deduced('path', cookie.path, quoted),
  ],
  snippet: (deductions) =>
    [
      'app.add_middleware(',
      '    SessionMiddleware,',
      settingLines(deductions, (setting, value) => `    ${setting}=${value},`, '    #'),
      ')',
    ].join('\n'),
};

/**
 * Starlette signs in the same way as Flask, but writes its data with padding (or with `+` and `/`) and gives a Max-Age,
 * where Flask gives only Expires.
 */
export function isStarlette({ carriers, kind, steps }: Session): boolean {
  if (kind !== 'self-contained') return false;
  const data =
    plainValue(carriers[0]?.cookie.value ?? '')
      .split('.')
      .at(-3) ?? '';
  if (/[+/=]/.test(data)) return true;
  return steps.some(({ cause }) => {
    if (cause.by !== 'header' || cause.header.fate !== 'set') return false;
    const attributes = lastByKey(parseSetCookie(cause.header.text).attributes);
    return attributes.has('max-age') && !attributes.has('expires');
  });
}
