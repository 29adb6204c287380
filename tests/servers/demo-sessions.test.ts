import { createDecipheriv, createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../scripts/demo/server.ts';
import { LARAVEL_KEY } from '../../scripts/demo/values/laravel.ts';
import { DEMO_SECRET } from '../../scripts/demo/values/secret.ts';
import { Client } from './client.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const at = (path: string) => new URL(path, demo.url).href;

describe('logging in', () => {
  let client: Client;
  beforeEach(async () => {
    client = new Client();
    await client.get(at('/'));
  });

  const who = async () =>
    /<strong id="who">([^<]*)</.exec((await client.get(at('/'))).body)?.[1] ?? null;

  it('redirects with a new session id', async () => {
    const anonymous = client.cookies.get('sessionid');
    const answer = await client.post(at('/login'), { user: 'alice' });
    expect([answer.status, answer.headers.location]).toEqual([302, '/login']);
    expect(answer.setCookies).toEqual([
      expect.stringMatching(
        /^sessionid=[a-z0-9]{32}; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax$/,
      ),
    ]);
    expect(client.cookies.get('sessionid')).not.toBe(anonymous);
    expect(await who()).toBe('logged in as alice');
  });

  it('is undone by taking the cookie away, and done again by putting it back', async () => {
    await client.post(at('/login'), { user: 'alice' });
    const parked = client.cookies.get('sessionid') ?? '';
    client.cookies.delete('sessionid');
    expect(await who()).toBe('not logged in');
    client.cookies.set('sessionid', parked);
    expect(await who()).toBe('logged in as alice');
  });

  it('happens by itself where the browser is remembered', async () => {
    await client.post(at('/login'), { user: 'bob', remember: 'on' });
    client.cookies.delete('sessionid');
    expect(await who()).toBe('logged in as bob');
    client.cookies.delete('sessionid');
    client.cookies.delete('remember_token');
    expect(await who()).toBe('not logged in');
  });

  it('ends with logging out, at the server too', async () => {
    await client.post(at('/login'), { user: 'alice', remember: 'on' });
    const old = new Map(client.cookies);
    const answer = await client.post(at('/logout'), {});
    expect(answer.setCookies).toEqual([
      'sessionid=; Path=/; Max-Age=0',
      'remember_token=; Path=/; Max-Age=0',
    ]);
    for (const [name, value] of old) client.cookies.set(name, value);
    expect(await who()).toBe('not logged in');
  });

  it('shows a hostile name as text', async () => {
    await client.post(at('/login'), { user: '<img src=x onerror=alert(1)>' });
    expect((await client.get(at('/'))).body).not.toContain('<img src=x');
  });
});

describe('look-alikes', () => {
  let values: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const client = new Client();
    await client.get(at('/session-ids'));
    await client.get(at('/other-kinds'));
    values = client.cookies;
  });

  it.each([
    ['sessionid', /^[a-z0-9]{32}$/],
    ['PHPSESSID', /^[0-9a-v]{26}$/],
    ['connect.sid', /^s%3A[\w-]{32}\.[\w%]+$/],
    ['laravel_session', /^eyJpdiI6[\w%]+$/],
    ['_shop_session', /^[\w%]+--[\w%]{16,}--[\w%]{22,}$/],
    ['session', /^eyJ[\w-]+\.[\w-]{6}\.[\w-]{27}$/],
    ['access_token', /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{43}$/],
    ['ASP.NET_SessionId', /^[a-z0-5]{24}$/],
    ['.AspNetCore.Cookies', /^CfDJ8[\w-]+$/],
    ['JSESSIONID', /^[0-9A-F]{32}\.node1$/],
    ['SESSION', /^[A-Za-z0-9+/]{48}$/],
    ['csrftoken', /^[A-Za-z0-9]{64}$/],
    ['XSRF-TOKEN', /^eyJpdiI6[\w%]+$/],
    ['_ga', /^GA1\.1\.\d{1,10}\.\d{10}$/],
    ['_ga_7XK2P9Q4LM', /^GS2\.1\.s\d{10}\$o1\$g0\$t\d{10}\$j60\$l0\$h0$/],
    ['_fbp', /^fb\.1\.\d{13}\.\d{18}$/],
    ['OptanonConsent', /^isGpcEnabled=0&.*&groups=C0001%3A1%2C/],
    ['CookieConsent', /^\{stamp:'[A-Za-z0-9]{24}',necessary:true,/],
    ['AWSALB', /^[A-Za-z0-9+/]{128}$/],
    ['BIGipServerpool_web', /^\d{10}\.36895\.0000$/],
    ['__cf_bm', /^[\w-]{43}-\d{10}-1\.0\.1\.1-[\w-]{80}$/],
  ])('%s has the grammar of the real one', (name, grammar) => {
    expect(values.get(name)).toMatch(grammar);
  });

  it('includes a WordPress login', () => {
    const [name, value] = [...values].find(([key]) => key.startsWith('wordpress_')) ?? [];
    expect(name).toMatch(/^wordpress_logged_in_[0-9a-f]{32}$/);
    expect(value).toMatch(/^alice%7C\d{10}%7C\w{43}%7C[0-9a-f]{64}$/);
  });

  it('signs as Express, Flask and a JWT library do', () => {
    const hmac = (algorithm: string, key: string | Buffer, text: string) =>
      createHmac(algorithm, key).update(text).digest();
    const parts = (name: string) => {
      const value = decodeURIComponent(values.get(name) ?? '').replace(/^s:/, '');
      const dot = value.lastIndexOf('.');
      return [value.slice(0, dot), Buffer.from(value.slice(dot + 1), 'base64')] as const;
    };
    const [id, expressSignature] = parts('connect.sid');
    expect(expressSignature).toEqual(hmac('sha256', DEMO_SECRET, id));
    const [token, jwtSignature] = parts('access_token');
    expect(jwtSignature).toEqual(hmac('sha256', DEMO_SECRET, token));
    const [session, flaskSignature] = parts('session');
    const flaskKey = hmac('sha1', DEMO_SECRET, 'cookie-session');
    expect(flaskSignature).toEqual(hmac('sha1', flaskKey, session));
  });

  it('encrypts as Laravel does', () => {
    const text = Buffer.from(decodeURIComponent(values.get('laravel_session') ?? ''), 'base64');
    const { iv, value, mac } = JSON.parse(text.toString()) as Record<
      'iv' | 'value' | 'mac',
      string
    >;
    expect(mac).toBe(
      createHmac('sha256', LARAVEL_KEY)
        .update(iv + value)
        .digest('hex'),
    );
    const decipher = createDecipheriv('aes-256-cbc', LARAVEL_KEY, Buffer.from(iv, 'base64'));
    const plain = decipher.update(value, 'base64', 'utf8') + decipher.final('utf8');
    expect(plain).toMatch(/^[0-9a-f]{40}\|[A-Za-z0-9]{40}$/);
  });
});
