import { createHash, createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, Client } from './client.ts';
import { DJANGO_ENGINES, type Django, startDjango } from './django.ts';

const DAY = 24 * 60 * 60;

/** The Set-Cookie headers of an answer that set `name`. */
function set(answer: Answer, name: string): string[] {
  return answer.setCookies.filter((header) => header.startsWith(`${name}=`));
}

/** Opens the page for its csrftoken, then sends the login form as a browser would. */
async function login(client: Client, url: string, fields: Record<string, string> = {}) {
  await client.get(`${url}/`);
  return client.post(`${url}/login`, {
    csrfmiddlewaretoken: client.cookies.get('csrftoken') ?? '',
    username: 'alice',
    password: 'alice-password',
    ...fields,
  });
}

async function state(client: Client, url: string) {
  return JSON.parse((await client.get(`${url}/state`)).body) as {
    user: string | null;
    session: Record<string, string>;
  };
}

describe.each(DJANGO_ENGINES)('engine %s', (engine) => {
  let django: Django;
  beforeAll(async () => {
    django = await startDjango({ engine });
  });
  afterAll(() => django.close());

  it('sets, gets, updates and deletes a key, then flushes', async () => {
    const { url } = django;
    const client = new Client();
    const get = async () =>
      JSON.parse((await client.get(`${url}/session/get?key=city`)).body).value;

    const first = await client.get(`${url}/session/set?key=city&value=Rome`);
    expect(set(first, 'sessionid')).toEqual([
      expect.stringMatching(
        /^sessionid=.+; expires=.+ GMT; HttpOnly; Max-Age=1209600; Path=\/; SameSite=Lax$/,
      ),
    ]);
    expect(await get()).toBe('Rome');

    await client.get(`${url}/session/update?key=city&value=Oslo`);
    expect(await get()).toBe('Oslo');
    expect((await client.get(`${url}/session/update?key=none&value=x`)).status).toBe(404);

    await client.get(`${url}/session/delete?key=city`);
    expect(await get()).toBeNull();
    expect((await client.get(`${url}/session/delete?key=city`)).status).toBe(404);

    await client.get(`${url}/session/set?key=city&value=Rome`);
    const flushed = await client.get(`${url}/session/flush`);
    expect(set(flushed, 'sessionid')).toEqual([expect.stringContaining('; Max-Age=0; Path=/')]);
    expect((await state(client, url)).session).toEqual({});
  });

  it('keeps data at the server, or signed in the cookie', async () => {
    const client = new Client();
    await client.get(`${django.url}/session/set?key=city&value=Rome`);
    const value = client.cookies.get('sessionid') ?? '';
    if (engine === 'signed_cookies') {
      const [payload = '', , signature] = value.split(':');
      expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual({ city: 'Rome' });
      expect(signature).toBe(djangoSignature(value, django.secretKey));
    } else {
      expect(value).toMatch(/^[a-z0-9]{32}$/);
    }
  });

  it('gives the session a new key at login, keeps its data, and loses it at logout', async () => {
    const { url } = django;
    const client = new Client();
    await client.get(`${url}/session/set?key=cart&value=3`);
    const anonymous = client.cookies.get('sessionid');
    expect((await client.get(`${url}/`)).body).toContain('<span id="who">not logged in</span>');
    const token = client.cookies.get('csrftoken');
    expect(token).toMatch(/^[A-Za-z0-9]{64}$/);

    const answer = await login(client, url);
    expect([answer.status, answer.headers.location]).toEqual([302, '/']);
    expect(client.cookies.get('sessionid')).not.toBe(anonymous);
    expect(client.cookies.get('csrftoken')).not.toBe(token);
    expect(await state(client, url)).toMatchObject({ user: 'alice', session: { cart: '3' } });
    expect((await client.get(`${url}/`)).body).toContain(
      '<span id="who">logged in as alice</span>',
    );

    const csrfmiddlewaretoken = client.cookies.get('csrftoken') ?? '';
    const logout = await client.post(`${url}/logout`, { csrfmiddlewaretoken });
    expect(set(logout, 'sessionid')).toEqual([expect.stringContaining('; Max-Age=0; Path=/')]);
    expect(await state(client, url)).toMatchObject({ user: null, session: {} });
  });

  it('knows the user no more without the cookie, and again with it', async () => {
    const client = new Client();
    await login(client, django.url);
    const value = client.cookies.get('sessionid') ?? '';
    client.cookies.delete('sessionid');
    expect(await state(client, django.url)).toMatchObject({ user: null });
    client.cookies.set('sessionid', value);
    expect(await state(client, django.url)).toMatchObject({ user: 'alice' });
  });

  it('remembers for 7 days when asked', async () => {
    const answer = await login(new Client(), django.url, { remember: 'on' });
    expect(set(answer, 'sessionid')).toEqual([expect.stringContaining(`; Max-Age=${7 * DAY};`)]);
  });

  it.each([
    ['90 seconds', '?seconds=90', /; Max-Age=90;/],
    [
      'until the browser closes',
      '?seconds=0',
      /^sessionid=[^;]+; HttpOnly; Path=\/; SameSite=Lax$/,
    ],
    ['by the settings', '', /; Max-Age=1209600;/],
  ])('sets the expiry of one session: %s', async (_, query, header) => {
    const client = new Client();
    await client.get(`${django.url}/session/set?key=city&value=Rome`);
    await client.get(`${django.url}/session/expiry?seconds=3600`);
    const answer = await client.get(`${django.url}/session/expiry${query}`);
    expect(set(answer, 'sessionid')).toEqual([expect.stringMatching(header)]);
  });
});

/** https://docs.djangoproject.com/en/3.2/topics/signing/, with the salt of the session backend. */
function djangoSignature(value: string, secretKey: string): string {
  const salt = 'django.contrib.sessions.backends.signed_cookiessigner';
  const key = createHash('sha256').update(salt).update(secretKey).digest();
  const signed = value.slice(0, value.lastIndexOf(':'));
  return createHmac('sha256', key).update(signed).digest('base64url');
}

describe('the server', () => {
  let django: Django;
  beforeAll(async () => {
    django = await startDjango({ engine: 'db' });
  });
  afterAll(() => django.close());

  it.each([
    ['without the csrf token', { csrfmiddlewaretoken: '' }, 403],
    ['with a wrong password', { password: 'guess' }, 401],
  ])('refuses a login %s', async (_, fields, status) => {
    const client = new Client();
    expect((await login(client, django.url, fields)).status).toBe(status);
    expect(client.cookies.has('sessionid')).toBe(false);
  });

  it('SECRET_KEY is the one that was asked for', async () => {
    const settings = { SECRET_KEY: 'known' };
    const django = await startDjango({ engine: 'signed_cookies', settings });
    try {
      const client = new Client();
      await client.get(`${django.url}/session/set?key=city&value=Rome`);
      const value = client.cookies.get('sessionid') ?? '';
      expect(value.split(':').at(-1)).toBe(djangoSignature(value, 'known'));
      expect(django.secretKey).toBe('known');
    } finally {
      await django.close();
    }
  });

  it('answers under any host name', async () => {
    const answer = await new Client().get(`http://app.example.test:${django.port}/state`);
    expect(answer.status).toBe(200);
  });

  it('serves several at once', async () => {
    const clients = Array.from({ length: 8 }, () => new Client());
    await Promise.all(clients.map((client) => login(client, django.url)));
    const users = await Promise.all(clients.map((client) => state(client, django.url)));
    expect(users.map(({ user }) => user)).toEqual(clients.map(() => 'alice'));
  });

  it('is gone after close', async () => {
    const other = await startDjango({ engine: 'db' });
    await other.close();
    await expect(new Client().get(`${other.url}/`)).rejects.toThrow('ECONNREFUSED');
  });
});
