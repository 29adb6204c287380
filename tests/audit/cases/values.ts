import { type Case, poor, sound, theme, token, unsigned } from './page.ts';

/** What is said of the value of a cookie. */
export const VALUES: readonly Case[] = [
  {
    code: 'passwordInClear',
    severity: 'high',
    what: 'a password by name',
    cookies: [{ ...theme, name: 'user_password', value: 'hunter2' }],
  },
  {
    code: 'passwordInClear',
    severity: 'high',
    what: 'a password in JSON',
    cookies: [
      {
        ...theme,
        name: 'login',
        value: '%7B%22user%22%3A%22ada%22%2C%22password%22%3A%22hunter2%22%7D',
      },
    ],
  },
  {
    code: 'basicInClear',
    severity: 'high',
    what: 'Basic credentials',
    cookies: [{ ...theme, name: 'cred', value: `Basic ${btoa('ada:hunter2')}` }],
  },
  {
    code: 'keyInClear',
    severity: 'high',
    what: 'a key of AWS',
    cookies: [{ ...theme, name: 'up', value: `AKIA${'Q3EXAMPLE7'.repeat(2).slice(0, 16)}` }],
    params: ['AWS'],
  },
  {
    code: 'keyInClear',
    severity: 'high',
    what: 'a key of GitHub',
    cookies: [{ ...theme, name: 'gh', value: `ghp_${'aB3'.repeat(12)}` }],
    params: ['GitHub'],
  },
  {
    code: 'tokenUnsigned',
    severity: 'high',
    what: 'a login with alg none',
    cookies: [sound({ name: '__Host-token', value: unsigned('none') })],
  },
  {
    code: 'tokenUnsigned',
    severity: 'high',
    what: 'alg in other letters',
    cookies: [sound({ name: '__Host-token', value: unsigned('NoNe') })],
  },
  { code: 'idIsNumber', severity: 'high', what: 'a number', cookies: [poor('10045')] },
  {
    code: 'idIsNumber',
    severity: 'high',
    what: 'a number in base64',
    cookies: [poor(btoa('10045'))],
  },
  {
    code: 'idIsNumber',
    severity: 'high',
    what: 'a number that PHP keeps for scripts to read',
    cookies: [{ ...theme, name: 'PHPSESSID', value: '10045' }],
  },
  { code: 'idIsTime', severity: 'high', what: 'seconds', cookies: [poor('1795000000')] },
  { code: 'idIsTime', severity: 'high', what: 'milliseconds', cookies: [poor('1795000000123')] },
  {
    code: 'idIsTimeUuid',
    severity: 'medium',
    what: 'a UUID of version 1',
    cookies: [poor('c232ab00-9414-11ec-b3c8-9f6bdeced846')],
  },
  {
    code: 'idTooShort',
    severity: 'medium',
    what: '10 hex digits',
    cookies: [sound({ name: '__Host-sid', value: '3f2a9c1b7d' })],
    params: ['40', '64'],
  },
  {
    code: 'tokenNoExpiry',
    severity: 'medium',
    what: 'a login for ever',
    cookies: [token({ sub: '42', iat: 1795160000 })],
  },
  {
    code: 'tokenPersonal',
    severity: 'low',
    what: 'claims of a person',
    cookies: [
      token({ sub: '42', exp: 1795253400, email: 'ada@example.org', user: { phone: '1' } }),
    ],
    params: ['email, phone'],
  },
  {
    code: 'tooBig',
    severity: 'medium',
    what: '4,097 bytes',
    cookies: [{ ...theme, value: 'a'.repeat(4092) }],
    params: ['4097'],
  },
  {
    code: 'almostTooBig',
    severity: 'low',
    what: '4,000 bytes',
    cookies: [{ ...theme, value: 'a'.repeat(3995) }],
    params: ['4000'],
  },
];
