import { describe, expect, it } from 'vitest';
import { headerSetting } from '../../lib/audit/settings/header.ts';
import { cookie } from '../fixtures/cookie.ts';

describe('the header', () => {
  const full = {
    path: '/a',
    domain: 'example.com',
    hostOnly: false,
    secure: true,
    httpOnly: true,
    sameSite: 'strict',
    expirationDate: 1,
  } as const;

  it.each([
    ['httpOnly', {}, 'sid=…; Path=/; HttpOnly'],
    [
      'secure',
      full,
      'sid=…; Path=/a; Domain=example.com; Max-Age=…; Secure; HttpOnly; SameSite=Strict',
    ],
    ['hostOnly', full, 'sid=…; Path=/a; Max-Age=…; Secure; HttpOnly; SameSite=Strict'],
    ['hostPrefix', full, '__Host-sid=…; Path=/; Max-Age=…; Secure; HttpOnly; SameSite=Strict'],
    [
      'lifetime',
      full,
      'sid=…; Path=/a; Domain=example.com; Max-Age=1209600; Secure; HttpOnly; SameSite=Strict',
    ],
    ['partitioned', {}, 'sid=…; Path=/; Secure; SameSite=None; Partitioned'],
  ] as const)('for %s keeps all else: %j', (wish, fields, header) => {
    expect(headerSetting(wish, cookie({ name: 'sid', ...fields })).code).toBe(
      `Set-Cookie: ${header}`,
    );
  });
});
