import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from './client.ts';
import { type Django, startDjango } from './django.ts';

const DAY = 24 * 60 * 60;

describe('settings', () => {
  it.each([
    [
      { SESSION_EXPIRE_AT_BROWSER_CLOSE: true },
      /^sessionid=[^;]+; HttpOnly; Path=\/; SameSite=Lax$/,
    ],
    [{ SESSION_COOKIE_NAME: 'sid', SESSION_COOKIE_AGE: 600 }, /^sid=[^;]+;.* Max-Age=600;/],
    [{ SESSION_COOKIE_SECURE: true, SESSION_COOKIE_SAMESITE: 'None' }, /SameSite=None; Secure$/],
    [
      { SESSION_COOKIE_HTTPONLY: false, SESSION_COOKIE_SAMESITE: false },
      /GMT; Max-Age=\d+; Path=\/$/,
    ],
    [
      { SESSION_COOKIE_DOMAIN: 'example.test', SESSION_COOKIE_PATH: '/session' },
      /; Domain=example\.test; .*; Path=\/session;/,
    ],
  ])('%j', async (settings, header) => {
    const django = await startDjango({ engine: 'db', settings });
    try {
      const answer = await new Client().get(`${django.url}/session/set?key=city&value=Rome`);
      expect(answer.setCookies).toEqual([expect.stringMatching(header)]);
    } finally {
      await django.close();
    }
  });

  it('SESSION_SAVE_EVERY_REQUEST renews the cookie with each answer', async () => {
    const settings = { SESSION_SAVE_EVERY_REQUEST: true };
    const django = await startDjango({ engine: 'cache', settings });
    try {
      const client = new Client();
      await client.get(`${django.url}/session/set?key=city&value=Rome`);
      expect((await client.get(`${django.url}/state`)).setCookies).toHaveLength(1);
    } finally {
      await django.close();
    }
  });
});

describe('set_cookie and delete_cookie', () => {
  let django: Django;
  beforeAll(async () => {
    django = await startDjango({ engine: 'db' });
  });
  afterAll(() => django.close());

  it.each([
    ['set?key=a&value=b', 'a=b; Path=/'],
    ['set?key=a&value=b&max_age=60', /^a=b; expires=.+ GMT; Max-Age=60; Path=\/$/],
    [
      'set?key=a&value=b&expires=Fri,%2020%20Nov%202099%2009:00:00%20GMT',
      'a=b; expires=Fri, 20 Nov 2099 09:00:00 GMT; Path=/',
    ],
    ['set?key=a&value=b&path=/session', 'a=b; Path=/session'],
    ['set?key=a&value=b&domain=example.test', 'a=b; Domain=example.test; Path=/'],
    ['set?key=a&value=b&secure=1', 'a=b; Path=/; Secure'],
    ['set?key=a&value=b&httponly=1', 'a=b; HttpOnly; Path=/'],
    ['set?key=a&value=b&samesite=Strict', 'a=b; Path=/; SameSite=Strict'],
    ['set?key=a&value=two%20words', 'a="two words"; Path=/'],
    ['delete?key=a', 'a=""; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/'],
    [
      'delete?key=a&path=/x&domain=example.test&samesite=Lax',
      'a=""; Domain=example.test; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/x; SameSite=Lax',
    ],
  ])('/cookie/%s', async (query, header) => {
    const answer = await new Client().get(`${django.url}/cookie/${query}`);
    expect(answer.setCookies).toEqual([
      typeof header === 'string' ? header : expect.stringMatching(header),
    ]);
  });

  it('keeps theme and color for a day', async () => {
    const answer = await new Client().get(`${django.url}/preferences?theme=dark&color=teal`);
    expect(answer.setCookies).toEqual([
      expect.stringMatching(new RegExp(`^theme=dark; expires=.+; Max-Age=${DAY}; Path=/$`)),
      expect.stringMatching(new RegExp(`^color=teal; expires=.+; Max-Age=${DAY}; Path=/$`)),
    ]);
  });
});
