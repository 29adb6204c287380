import type { Session } from '../lifecycle/session.ts';
import { certain, type Deduction, deduced, hidden, likely, reason } from './deduction.ts';
import { cookieOptions } from './express-cookie.ts';
import { quoted, settingLines } from './literals.ts';
import type { SettingsReader } from './reader.ts';

/** koa-session and Egg have other settings. */
const OTHERS = /^(?:koa[.:]|EGG_)/;

/** https://expressjs.com/en/resources/middleware/cookie-session.html */
export const cookieSession: SettingsReader = {
  product: 'cookie-session',
  makers: ['Express / Koa'],
  isFor: ({ kind, carriers }) =>
    kind === 'self-contained' && !carriers.some(({ cookie }) => OTHERS.test(cookie.name)),
  docs: 'https://expressjs.com/en/resources/middleware/cookie-session.html',
  deduce: ({ cookie, session }) => [
    deduced('name', cookie.name, quoted),
    hidden('keys', 'onServerOnly'),
    signed(session),
    // By default it is Secure where the request is.
    ...cookieOptions('', cookie, 'undefined', 'undefined'),
  ],
  snippet: (deductions) =>
    [
      'cookieSession({',
      settingLines(deductions, (setting, value) => `  ${setting}: ${value},`, '  //'),
      '})',
    ].join('\n'),
};

function signed({ carriers }: Session): Deduction {
  const signature = carriers.find(({ cookie }) => cookie.name.endsWith('.sig'));
  const fact = signature
    ? certain(true, reason('signatureBeside', signature.cookie.name))
    : likely(false, reason('noSignatureBeside'));
  return deduced('signed', fact, String);
}
