import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from './client.ts';
import { startCookieSession } from './express/cookie-session.ts';
import { startExpressSession } from './express/express-session.ts';
import { startJsonWebToken } from './express/json-web-token.ts';
import { startFlask } from './flask.ts';
import type { LocalServer } from './local-server.ts';
import { startPhp } from './php.ts';

const HALF_YEAR = 180 * 24 * 60 * 60;

/** A shop, and what it sends at a login of somebody with something in the basket. */
interface Shop {
  readonly name: string;
  readonly start: () => Promise<LocalServer>;
  readonly cookie: string;
  /** The Set-Cookie headers that answer the login, with the flaws that are there on purpose. */
  readonly atLogin: readonly RegExp[];
  /** What becomes of the cookie's value. */
  readonly value: 'kept' | 'changed';
  readonly keepsBasket: boolean;
}

const SHOPS: readonly Shop[] = [
  {
    name: 'Flask',
    start: startFlask,
    cookie: 'session',
    // Versions differ in the case of "expires", and in whether there is a Max-Age.
    atLogin: [/^session=ey[\w-]+\.[\w-]{6}\.[\w-]{27}; Expires=.+ GMT;(?! HttpOnly|.*SameSite)/i],
    value: 'changed',
    keepsBasket: true,
  },
  {
    name: 'express-session',
    start: startExpressSession,
    cookie: 'connect.sid',
    atLogin: [],
    value: 'kept',
    keepsBasket: true,
  },
  {
    name: 'express-session that gives another id, and sends it with every answer',
    start: () =>
      startExpressSession({
        regenerates: true,
        rolling: true,
        cookie: { maxAge: HALF_YEAR * 1000 },
      }),
    cookie: 'connect.sid',
    atLogin: [/^connect\.sid=s%3A.+; Path=\/; Expires=.+ GMT; HttpOnly$/],
    value: 'changed',
    keepsBasket: true,
  },
  {
    name: 'cookie-session',
    start: startCookieSession,
    cookie: 'session',
    atLogin: [
      /^session=ey[\w+/=]+; path=\/; expires=[^;]+ GMT$/,
      /^session\.sig=[\w-]{27}; path=\/; expires=[^;]+ GMT$/,
    ],
    value: 'changed',
    keepsBasket: true,
  },
  {
    name: 'jsonwebtoken',
    start: startJsonWebToken,
    cookie: 'token',
    atLogin: [/^token=ey[\w-]+\.[\w-]+\.[\w-]{43}; Max-Age=15552000; Path=\/; Expires=[^;]+ GMT$/],
    value: 'changed',
    keepsBasket: false,
  },
  {
    name: 'PHP',
    start: startPhp,
    cookie: 'PHPSESSID',
    atLogin: [],
    value: 'kept',
    keepsBasket: true,
  },
];

async function who(client: Client, url: string): Promise<string | undefined> {
  const { body } = await client.get(`${url}/`);
  return /<span id="who">([^<]*)</.exec(body)?.[1];
}

function login(client: Client, url: string, password = 'alice-password') {
  return client.post(`${url}/login`, { username: 'alice', password });
}

describe.each(SHOPS)('$name', ({ start, cookie, atLogin, value, keepsBasket }) => {
  let server: LocalServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());

  it('knows who logs in, with the flaws that it has on purpose, and who logs out', async () => {
    const { url } = server;
    const client = new Client();
    await client.get(`${url}/basket?item=lamp`);
    expect(await who(client, url)).toBe('not logged in');
    const before = client.cookies.get(cookie);

    const answer = await login(client, url);
    expect([answer.status, answer.headers.location]).toEqual([302, '/']);
    expect(answer.setCookies).toEqual(atLogin.map((each) => expect.stringMatching(each)));
    expect(client.cookies.get(cookie) === before ? 'kept' : 'changed').toBe(value);
    expect(await who(client, url)).toBe('logged in as alice');
    const { body } = await client.get(`${url}/`);
    expect(body).toContain(`<span id="basket">${keepsBasket ? 'lamp' : 'nothing'}</span>`);

    const out = await client.post(`${url}/logout`, {});
    expect(out.setCookies).toContainEqual(
      expect.stringMatching(new RegExp(`^${cookie}=(?:deleted)?;.*expires=Thu, 0?1[ -]Jan`, 'i')),
    );
  });

  it('knows the user no more without the cookie, and again with it', async () => {
    const client = new Client();
    await login(client, server.url);
    const all = new Map(client.cookies);
    client.cookies.clear();
    expect(await who(client, server.url)).toBe('not logged in');
    for (const [name, text] of all) client.cookies.set(name, text);
    expect(await who(client, server.url)).toBe('logged in as alice');
  });

  it('refuses a wrong password', async () => {
    const client = new Client();
    const answer = await login(client, server.url, 'guess');
    expect(answer.headers.location).toBe('/?wrong');
    expect(await who(client, server.url)).toBe('not logged in');
  });

  it('is gone after close', async () => {
    const other = await start();
    await other.close();
    await expect(new Client().get(`${other.url}/`)).rejects.toThrow('ECONNREFUSED');
  });
});

it('PHP takes an id that somebody made up', async () => {
  const php = await startPhp();
  try {
    const client = new Client();
    client.cookies.set('PHPSESSID', 'planted');
    await login(client, php.url);
    const other = new Client();
    other.cookies.set('PHPSESSID', 'planted');
    expect(await who(other, php.url)).toBe('logged in as alice');
  } finally {
    await php.close();
  }
});

it('PHP and Flask take settings', async () => {
  const php = await startPhp({ 'session.cookie_samesite': 'Lax', 'session.cookie_lifetime': 0 });
  const flask = await startFlask({ SESSION_COOKIE_SAMESITE: 'Lax' });
  try {
    const { setCookies } = await new Client().get(`${php.url}/`);
    expect(setCookies).toEqual([expect.stringMatching(/^PHPSESSID=\w+; path=\/; SameSite=Lax$/)]);
    const answer = await new Client().get(`${flask.url}/basket?item=lamp`);
    expect(answer.setCookies).toEqual([expect.stringMatching(/SameSite=Lax/)]);
  } finally {
    await Promise.all([php.close(), flask.close()]);
  }
});

it('keys are those that sign: cookie-session', async () => {
  const server = await startCookieSession();
  try {
    const client = new Client();
    await login(client, server.url);
    const text = `session=${client.cookies.get('session')}`;
    const made = createHmac('sha1', server.secret).update(text).digest('base64url');
    expect(client.cookies.get('session.sig')).toBe(made);
  } finally {
    await server.close();
  }
});
