import { describe, expect, it } from 'vitest';
import { SETTINGS_READERS } from '../../../lib/session/settings/index.ts';
import { messages } from '../../fakes/i18n.ts';
import {
  csrftoken,
  ID,
  OTHER_TOKEN,
  type Played,
  play,
  sessionid,
  signed,
} from '../lifecycle/recording.ts';
import { jwt } from '../values.ts';
import { visit } from './told.ts';

/** What each framework sends, and what follows from it; `?` stands for what cannot be known. */
const rows: readonly {
  readonly file: string;
  readonly played: readonly Played[];
  readonly settings: Readonly<Record<string, string>>;
  readonly snippet: string;
}[] = [
  {
    file: 'django',
    played: [visit(0, csrftoken(), sessionid()), visit(5, csrftoken(OTHER_TOKEN))],
    settings: {
      SESSION_ENGINE: '?',
      SESSION_COOKIE_NAME: "'sessionid'",
      SESSION_COOKIE_AGE: '1209600',
      SESSION_EXPIRE_AT_BROWSER_CLOSE: 'False',
      SESSION_SAVE_EVERY_REQUEST: 'False',
      SESSION_COOKIE_SECURE: 'False',
      SESSION_COOKIE_HTTPONLY: 'True',
      SESSION_COOKIE_SAMESITE: "'Lax'",
      SESSION_COOKIE_DOMAIN: 'None',
      SESSION_COOKIE_PATH: "'/'",
      CSRF_USE_SESSIONS: 'False',
      CSRF_COOKIE_NAME: "'csrftoken'",
      CSRF_COOKIE_AGE: '31449600',
      CSRF_COOKIE_HTTPONLY: 'False',
    },
    snippet: "# SESSION_ENGINE: ?\nSESSION_COOKIE_NAME = 'sessionid'",
  },
  {
    file: 'django',
    played: [
      visit(0, sessionid(signed('Rome'), 'Path=/app; Domain=.example.com; Secure')),
      visit(5, sessionid(signed('Rome', '1uAbCe'), 'Path=/app; Domain=.example.com; Secure')),
    ],
    settings: {
      SESSION_ENGINE: "'django.contrib.sessions.backends.signed_cookies'",
      SESSION_COOKIE_AGE: '?',
      SESSION_EXPIRE_AT_BROWSER_CLOSE: 'True',
      SESSION_COOKIE_SECURE: 'True',
      SESSION_COOKIE_HTTPONLY: 'False',
      SESSION_COOKIE_SAMESITE: 'False',
      SESSION_COOKIE_DOMAIN: "'.example.com'",
      SESSION_COOKIE_PATH: "'/app'",
      CSRF_COOKIE_NAME: '?',
    },
    snippet: "SESSION_COOKIE_PATH = '/app'",
  },
  {
    file: 'flask',
    played: [
      visit(
        0,
        'session=eyJjaXR5IjoiUm9tZSJ9.aSAbCd.3mQxX1y2z3A4b5C6d7E8f9G0h1I; Expires=Mon, 21 Dec 2026 09:00:00 GMT; HttpOnly; Path=/',
      ),
    ],
    settings: {
      'app.session_interface': 'SecureCookieSessionInterface()',
      SESSION_COOKIE_NAME: "'session'",
      PERMANENT_SESSION_LIFETIME: 'timedelta(seconds=2678400)',
      'session.permanent': 'True',
      SESSION_REFRESH_EACH_REQUEST: '?',
      SESSION_COOKIE_SECURE: 'False',
      SESSION_COOKIE_HTTPONLY: 'True',
      SESSION_COOKIE_SAMESITE: 'None',
      SESSION_COOKIE_DOMAIN: 'None',
    },
    snippet: "app.config['SESSION_COOKIE_NAME'] = 'session'",
  },
  {
    file: 'starlette',
    played: [
      visit(
        0,
        'session=eyJ1c2VyIjogIjEiLCAicm9sZSI6ICJ1In0=.aSAbCd.3mQxX1y2z3A4b5C6d7E8f9G0h1I; path=/; Max-Age=1209600; httponly; samesite=lax',
      ),
    ],
    settings: {
      secret_key: '?',
      session_cookie: "'session'",
      max_age: '1209600',
      same_site: "'lax'",
      https_only: 'False',
      domain: 'None',
      path: "'/'",
    },
    snippet: "    session_cookie='session',",
  },
  {
    file: 'express',
    played: [1, 2, 3, 4].map((after) =>
      visit(
        after,
        `connect.sid=s%3A${'aB3'.repeat(10)}xy.${'Zz9'.repeat(14)}Q; Path=/; Expires=Fri, 20 Nov 2026 10:00:0${after} GMT; HttpOnly; SameSite=Strict`,
      ),
    ),
    settings: {
      name: "'connect.sid'",
      'cookie.maxAge': '3600000',
      'cookie.secure': 'false',
      'cookie.httpOnly': 'true',
      'cookie.sameSite': "'strict'",
      'cookie.domain': 'undefined',
      rolling: 'true',
      saveUninitialized: 'true',
      resave: '?',
      store: '?',
    },
    snippet: '    maxAge: 3600000,',
  },
  {
    file: 'cookie-session',
    played: [
      visit(
        0,
        'session=eyJ1c2VyIjoiYWxpY2UifQ==; path=/; expires=Sat, 21 Nov 2026 09:00:00 GMT',
        'session.sig=cB8anDgCzcJFPwD3cPCmd4y0TdI; path=/; expires=Sat, 21 Nov 2026 09:00:00 GMT',
      ),
    ],
    settings: {
      name: "'session'",
      keys: '?',
      signed: 'true',
      maxAge: '86400000',
      secure: 'false',
      httpOnly: 'false',
      sameSite: 'false',
      domain: 'undefined',
      path: "'/'",
    },
    snippet: 'cookieSession({\n  name: ',
  },
  {
    file: 'php',
    played: [visit(0, 'PHPSESSID=3v1h9q0o5m7c2r8t4s6u1k0d9a; path=/; secure')],
    settings: {
      'session.name': '"PHPSESSID"',
      'session.cookie_lifetime': '0',
      'session.cookie_path': '"/"',
      'session.cookie_domain': '""',
      'session.cookie_secure': '1',
      'session.cookie_httponly': '0',
      'session.cookie_samesite': '""',
      'session.sid_length': '26',
      'session.sid_bits_per_character': '5',
      'session.gc_maxlifetime': '?',
      'session.use_strict_mode': '?',
    },
    snippet: 'session.cookie_secure = 1',
  },
  {
    file: 'rails',
    played: [
      visit(
        0,
        `_shop_session=${'aB3+'.repeat(30)}--${'Ab1/'.repeat(4)}--${'xY2z'.repeat(5)}Aw==; path=/; HttpOnly; SameSite=Lax`,
      ),
    ],
    settings: {
      session_store: ':cookie_store',
      key: "'_shop_session'",
      expire_after: '?',
      secure: 'false',
      httponly: 'true',
      same_site: ':lax',
      domain: 'nil',
    },
    snippet: "  key: '_shop_session',",
  },
  {
    file: 'laravel',
    played: [
      visit(
        0,
        `laravel_session=eyJpdiI6${'aB3x'.repeat(50)}; Max-Age=7200; path=/; httponly; samesite=lax`,
      ),
    ],
    settings: {
      SESSION_DRIVER: '?',
      SESSION_COOKIE: 'laravel_session',
      SESSION_LIFETIME: '120',
      SESSION_EXPIRE_ON_CLOSE: 'false',
      SESSION_DOMAIN: 'null',
      SESSION_SECURE_COOKIE: 'false',
      SESSION_PARTITIONED_COOKIE: 'false',
      SESSION_HTTP_ONLY: 'true',
      SESSION_SAME_SITE: 'lax',
      SESSION_ENCRYPT: '?',
    },
    snippet: 'SESSION_LIFETIME=120',
  },
  {
    file: 'servlet',
    played: [visit(0, 'JSESSIONID=0123456789ABCDEF0123456789ABCDEF.node1; Path=/shop; HttpOnly')],
    settings: {
      'cookie-config/name': 'JSESSIONID',
      'cookie-config/path': '/shop',
      'cookie-config/http-only': 'true',
      'cookie-config/secure': 'false',
      'cookie-config/max-age': '-1',
      'Engine/jvmRoute': 'node1',
      'session-timeout': '?',
      'tracking-mode': '?',
    },
    snippet: '    <http-only>true</http-only>',
  },
  {
    file: 'spring',
    played: [
      visit(
        0,
        'SESSION=ZjNkYzQ5YTctM2U1Ny00YzA2LWE0YjctOWQ4ZjE2YzI1ZTcw; Path=/; HttpOnly; SameSite=Lax',
      ),
    ],
    settings: {
      'server.servlet.session.cookie.name': 'SESSION',
      'server.servlet.session.cookie.same-site': 'lax',
      'server.servlet.session.cookie.max-age': '?',
      'server.servlet.session.timeout': '?',
      'server.servlet.session.cookie.secure': 'false',
      'DefaultCookieSerializer.setUseBase64Encoding': 'true',
      'org.springframework.session': '?',
    },
    snippet: 'server.servlet.session.cookie.http-only=true',
  },
  {
    file: 'asp-net-core',
    played: [
      visit(
        0,
        `.AspNetCore.Cookies=CfDJ8${'aB3_'.repeat(30)}; expires=Fri, 04 Dec 2026 09:00:00 GMT; path=/; secure; samesite=lax; httponly`,
      ),
    ],
    settings: {
      'Cookie.Name': '".AspNetCore.Cookies"',
      'Cookie.SecurePolicy': '?',
      'Cookie.SameSite': 'SameSiteMode.Lax',
      'Cookie.Domain': 'null',
      ExpireTimeSpan: 'TimeSpan.FromSeconds(1209600)',
      SlidingExpiration: '?',
    },
    snippet: 'options.Cookie.HttpOnly = true;',
  },
];

describe.each(rows)('$file', ({ played, settings: wanted, snippet }) => {
  const { settings } = play(played);

  it('is told by what it sends, and what does not show is unknown', () => {
    const told = Object.fromEntries(
      (settings?.deductions ?? []).map(({ setting, value }) => [setting, value ?? '?']),
    );
    expect(told).toMatchObject(wanted);
  });

  it('has a reason in words for each, and a snippet', () => {
    for (const { because } of settings?.deductions ?? []) {
      expect(messages.has(`lifecycle.because.${because.code}`), because.code).toBe(true);
    }
    expect(settings?.snippet).toContain(snippet);
    expect(settings?.docs).toMatch(/^https:/);
  });
});

it('has rows for every framework', () => {
  const told = new Set(rows.map(({ played }) => play(played).settings?.product));
  expect([...told].sort()).toEqual(SETTINGS_READERS.map(({ product }) => product).sort());
});

describe('a cookie that code of an Express application sets', () => {
  const software = ['x-powered-by: Express'];
  const settingsOf = (value: string) =>
    play([{ after: 0, software, set: [`token=${value}; Max-Age=3600; Path=/; HttpOnly`] }])
      .settings;

  it('is told with the token in it', () => {
    const settings = settingsOf(jwt({ sub: 'alice', iat: 1_000, exp: 1_900 }));
    expect(settings?.product).toBe('Express');
    expect(settings?.snippet).toBe(
      [
        'const token = jwt.sign(claims, key, {',
        "  algorithm: 'HS256',",
        '  expiresIn: 900,',
        '});',
        "res.cookie('token', token, {",
        '  maxAge: 3600000,',
        '  secure: false,',
        '  httpOnly: true,',
        '  sameSite: false,',
        '  partitioned: false,',
        '  domain: undefined,',
        "  path: '/',",
        '});',
      ].join('\n'),
    );
    for (const { because } of settings?.deductions ?? []) {
      expect(messages.has(`lifecycle.because.${because.code}`), because.code).toBe(true);
    }
  });

  it.each([
    [{ sub: 'alice', iat: 1_000 }, 'undefined'],
    [{ sub: 'alice', exp: 1_900 }, null],
    [{ sub: 'alice', iat: 1_000, exp: '1900' }, null],
  ])('of a token with %j, expiresIn is %j', (claims, wanted) => {
    const { deductions = [] } = settingsOf(jwt(claims)) ?? {};
    expect(deductions.find(({ setting }) => setting === 'expiresIn')).toMatchObject({
      value: wanted,
    });
  });

  it('may hold anything else', () => {
    const settings = settingsOf('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(settings?.snippet).toContain("res.cookie('token', value, {\n  maxAge: 3600000,");
  });
});

it('of what one maker has several ways for, the right one is told', () => {
  const value = 'eyJ1c2VyIjoiYWxpY2UifQ==';
  const productOf = (name: string) =>
    play([visit(0, `${name}=${value}; path=/; httponly`, `${name}.sig=${'aB3'.repeat(9)}; path=/`)])
      .settings?.product;
  expect(productOf('shop')).toBe('cookie-session');
  // Its settings are others, which are not known.
  expect(productOf('koa.sess')).toBeUndefined();
});

describe('SESSION_SAVE_EVERY_REQUEST', () => {
  const value = (...played: Played[]) =>
    play(played).settings?.deductions.find(
      ({ setting }) => setting === 'SESSION_SAVE_EVERY_REQUEST',
    );
  const first = visit(0, sessionid());

  it('needs enough answers, none of which is without the session', () => {
    expect(value(first, visit(1, sessionid()))).toMatchObject({
      value: null,
      certainty: 'unknown',
    });
    const all = [1, 2, 3].map((after) => visit(after, sessionid()));
    expect(value(first, ...all)).toMatchObject({ value: 'True', certainty: 'likely' });
    expect(value(first, ...all, { after: 4, page: '/about' })).toMatchObject({
      value: 'False',
      certainty: 'likely',
    });
    expect(value(first, ...all, visit(4, csrftoken()))).toMatchObject({
      value: 'False',
      certainty: 'certain',
    });
  });

  it('is not told by what was answered before there was a session', () => {
    expect(
      value(visit(0, csrftoken()), { after: 1, page: '/' }, visit(2, sessionid())),
    ).toMatchObject({
      certainty: 'unknown',
    });
  });
});

it('without a header, what the jar cannot tell is unknown', () => {
  const { settings } = play([{ after: 1, change: { name: 'sessionid', value: ID } }]);
  const of = (name: string) => settings?.deductions.find(({ setting }) => setting === name)?.value;
  expect(of('SESSION_COOKIE_HTTPONLY')).toBe('True');
  expect(of('SESSION_COOKIE_AGE')).toBeNull();
  expect(of('SESSION_EXPIRE_AT_BROWSER_CLOSE')).toBeNull();
});

it('lifetimes that differ leave it open', () => {
  const { settings } = play([
    visit(0, sessionid()),
    visit(1, sessionid(ID, 'Max-Age=60; Path=/; HttpOnly; SameSite=Lax')),
  ]);
  const age = settings?.deductions.find(({ setting }) => setting === 'SESSION_COOKIE_AGE');
  expect(age).toMatchObject({ value: null, because: { code: 'lifetimesDiffer', params: ['2'] } });
});
