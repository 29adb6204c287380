import { keyId, keyOf } from '../../../lib/cookie/key.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { jwt } from '../site.ts';
import { type Case, poor, session, sound, theme, token, unsigned } from './page.ts';

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
  ...[
    ['inside an object', JSON.stringify({ user: { password: 'hunter2' } })],
    ['in base64', btoa('{"user":"ada","password":"hunter2"}')],
    ['of a query string', 'user=ada&password=hunter2'],
    ['in the claims of a token', jwt({ sub: '42', exp: 1795253400, password: 'hunter2' })],
    ['in a session of Flask', 'eyJwYXNzd29yZCI6Imh1bnRlcjIifQ.awARgQ.fnqh7T-BYtqft-APjG4EZhfnqh4'],
  ].map(
    ([what, value = '']): Case => ({
      code: 'passwordInClear',
      severity: 'high',
      what: `a password ${what}`,
      cookies: [{ ...theme, name: 'state', value }],
    }),
  ),
  {
    code: 'passwordHash',
    severity: 'medium',
    what: 'the hash of a password',
    cookies: [{ ...theme, name: 'password', value: '5f4dcc3b5aa765d61d8327deb882cf99' }],
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
  ...['42', '100000000001042', '1042.node1'].map(
    (value): Case => ({
      code: 'idIsNumber',
      severity: 'high',
      what: `${value} under a name of a framework`,
      cookies: [sound({ name: 'JSESSIONID', value })],
    }),
  ),
  {
    code: 'idIsNumber',
    severity: 'high',
    what: 'a word with a number',
    cookies: [poor('sess-1042')],
  },
  {
    code: 'idIsTime',
    severity: 'high',
    what: 'seconds with a fraction',
    cookies: [poor('1795000000.1234')],
  },
  ...['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '0000000000000000000000000000002a'].map(
    (value): Case => ({
      code: 'idIsPattern',
      severity: 'high',
      what: value,
      cookies: [sound({ name: 'PHPSESSID', value })],
    }),
  ),
  {
    code: 'idIsPattern',
    severity: 'high',
    what: 'the nil UUID',
    cookies: [poor('00000000-0000-0000-0000-000000000000')],
  },
  {
    code: 'idTooShort',
    severity: 'medium',
    what: 'a name in place of an ID',
    cookies: [{ ...theme, name: 'PHPSESSID', value: 'alice' }],
    params: ['25', '64'],
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
  ...(
    [
      ['high', 'seen'],
      ['medium', 'likely'],
    ] as const
  ).map(
    ([severity, certainty]): Case => ({
      code: 'sessionFixation',
      severity,
      what: `an ID that was kept at a login which was ${certainty}`,
      cookies: [session()],
      where: { fixations: new Map([[keyId(keyOf(cookie(session()))), certainty]]) },
    }),
  ),
  {
    code: 'tokenNoExpiry',
    severity: 'medium',
    what: 'a login for ever',
    cookies: [token({ sub: '42', iat: 1795160000 })],
  },
  {
    code: 'tokenExpiryInMs',
    severity: 'medium',
    what: 'an expiry in milliseconds',
    cookies: [token({ sub: '42', exp: 1795253400000 })],
  },
  {
    code: 'tokenLongLived',
    severity: 'medium',
    what: 'an expiry in ten years',
    cookies: [token({ sub: '42', exp: 1795160000 + 3650 * 86_400 })],
    params: ['3650'],
  },
  {
    code: 'tokenPersonal',
    severity: 'low',
    what: 'claims of .NET, and an address in any other',
    cookies: [
      token({
        sub: 'ada@example.org',
        exp: 1795253400,
        'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress': 'ada@example.org',
      }),
    ],
    params: ['sub, emailaddress'],
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
