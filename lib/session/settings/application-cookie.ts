import type { Session } from '../lifecycle/session.ts';
import { plainValue } from '../plain-value.ts';
import { readToken, type Token } from '../token.ts';
import { certain, type Deduction, deduced, type Fact, reason, unknown } from './deduction.ts';
import { cookieOptions } from './express-cookie.ts';
import { quoted, settingLines } from './literals.ts';
import type { SettingsReader } from './reader.ts';

/** What `jwt.sign()` of jsonwebtoken is told. https://github.com/auth0/node-jsonwebtoken#readme */
const OF_TOKEN = ['algorithm', 'expiresIn'];

/** A cookie that code of an Express application sets, such as one with a token. https://expressjs.com/en/api.html#res.cookie */
export const applicationCookie: SettingsReader = {
  product: 'Express',
  makers: ['Express / Koa'],
  docs: 'https://expressjs.com/en/api.html#res.cookie',
  deduce: ({ cookie, session }) => [
    deduced('name', cookie.name, quoted),
    ...cookieOptions('', cookie, 'undefined'),
    ...tokenOptions(session),
  ],
  snippet(deductions) {
    const name = deductions.find(({ setting }) => setting === 'name')?.value ?? "'…'";
    const ofToken = deductions.filter(({ setting }) => OF_TOKEN.includes(setting));
    const others = deductions.filter((each) => each.setting !== 'name' && !ofToken.includes(each));
    const line = (setting: string, value: string) => `  ${setting}: ${value},`;
    const cookie = (value: string) =>
      [`res.cookie(${name}, ${value}, {`, settingLines(others, line, '  //'), '});'].join('\n');
    if (ofToken.length === 0) return cookie('value');
    const sign = [
      'const token = jwt.sign(claims, key, {',
      settingLines(ofToken, line, '  //'),
      '});',
    ];
    return [...sign, cookie('token')].join('\n');
  },
};

function tokenOptions({ carriers }: Session): Deduction[] {
  const token = readToken(plainValue(carriers[0]?.cookie.value ?? ''));
  if (!token) return [];
  return [
    deduced('algorithm', certain(String(token.header.get('alg')), reason('tokenHeader')), quoted),
    deduced('expiresIn', lifetimeOf(token), String),
  ];
}

/** Seconds. A token without an expiry is told no `expiresIn`. */
function lifetimeOf({ claims }: Token): Fact<number | undefined> {
  const [exp, iat] = [claims.get('exp'), claims.get('iat')];
  if (exp === undefined) return certain(undefined, reason('tokenNoExp'));
  if (typeof exp !== 'number' || typeof iat !== 'number') return unknown(reason('tokenNoTimes'));
  return certain(exp - iat, reason('tokenTimes'));
}
