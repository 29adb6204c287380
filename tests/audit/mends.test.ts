import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit/audit.ts';
import type { Setting, Wish } from '../../lib/audit/finding.ts';
import { FRAMEWORKS, MENDS } from '../../lib/audit/mends/index.ts';
import { settingsFor } from '../../lib/audit/settings/settings-for.ts';
import type { Role } from '../../lib/session/detection.ts';
import { FRAMEWORKS as MAKERS } from '../../lib/session/frameworks/index.ts';
import { STRUCTURES } from '../../lib/session/structures/index.ts';
import { cookie } from '../fixtures/cookie.ts';
import { audited, context, findings, SESSION } from './site.ts';

interface Made {
  readonly name: string;
  readonly maker: string | null;
  readonly role?: Role;
  readonly named?: string;
  /** Whether its value is a JSON Web Token. */
  readonly isToken?: boolean;
}

/** The settings for a cookie that the detector has this to say of. */
function settings(wish: Wish, made: Made): Setting[] {
  const { name, maker, role = 'session-id', named = null, isToken = false } = made;
  const detection = { level: 'likely', score: 90, role, framework: maker, evidence: [] } as const;
  const token = isToken ? { header: new Map(), claims: new Map() } : null;
  const subject = { cookie: cookie({ name }), detection, isPoorSession: false, token };
  return settingsFor(wish, subject, named);
}

function codes(wish: Wish, made: Made): string[] {
  return settings(wish, made).map(({ product, code }) => `${product}: ${code}`);
}

/** Cookies as frameworks name them, and the first setting that is offered. */
const FIRST: readonly (readonly [Wish, Made, string])[] = [
  ['secure', { name: 'sessionid', maker: 'Django' }, 'Django: SESSION_COOKIE_SECURE = True'],
  ['httpOnly', { name: 'sessionid', maker: 'Django' }, 'Django: SESSION_COOKIE_HTTPONLY = True'],
  ['sameSite', { name: 'sessionid', maker: 'Django' }, "Django: SESSION_COOKIE_SAMESITE = 'Lax'"],
  [
    'secure',
    { name: 'csrftoken', maker: 'Django', role: 'csrf' },
    'Django: CSRF_COOKIE_SECURE = True',
  ],
  [
    'sameSite',
    { name: 'django_language', maker: 'Django', role: 'preference' },
    "Django: LANGUAGE_COOKIE_SAMESITE = 'Lax'",
  ],
  ['hostPrefix', { name: 'sid', maker: 'Django' }, "Django: SESSION_COOKIE_NAME = '__Host-sid'"],
  [
    'secure',
    { name: 'session', maker: 'Flask / Starlette' },
    "Flask: app.config['SESSION_COOKIE_SECURE'] = True",
  ],
  [
    'secure',
    { name: 'remember_token', maker: 'Flask / Starlette', role: 'remember-me' },
    "Flask-Login: app.config['REMEMBER_COOKIE_SECURE'] = True",
  ],
  [
    'secure',
    { name: '_shop_session', maker: 'Rails', role: 'auth-token' },
    "Rails: Rails.application.config.session_store :cookie_store, key: '_shop_session', secure: true",
  ],
  [
    'sameSite',
    { name: 'rack.session', maker: 'Rack', role: 'auth-token' },
    "Rack: use Rack::Session::Cookie, secret: ENV['SESSION_SECRET'], same_site: :lax",
  ],
  [
    'secure',
    { name: '_shop_session', maker: 'Rails' },
    'Rails: Rails.application.config.session_options[:secure] = true',
  ],
  [
    'secure',
    { name: 'rack.session', maker: 'Rack' },
    'Rack: use Rack::Session::Pool, secure: true  # or the store in use',
  ],
  [
    'httpOnly',
    { name: '.AspNetCore.Cookies', maker: 'ASP.NET Core', role: 'auth-token' },
    'ASP.NET Core: builder.Services.AddAuthentication().AddCookie(options => options.Cookie.HttpOnly = true);',
  ],
  [
    'hostPrefix',
    { name: 'session.sig', maker: 'Express / Koa', role: 'auth-token' },
    "cookie-session: app.use(cookieSession({ name: '__Host-session', secure: true, path: '/' }))",
  ],
  [
    'secure',
    { name: '.ASPXAUTH', maker: 'ASP.NET', role: 'auth-token' },
    'ASP.NET Forms Authentication: <forms requireSSL="true" />',
  ],
  [
    'secure',
    { name: 'remember_user_token', maker: 'Rails', role: 'remember-me' },
    'Devise: config.rememberable_options = { secure: true }',
  ],
  ['secure', { name: 'shop_session', maker: 'Laravel' }, 'Laravel: SESSION_SECURE_COOKIE=true'],
  ['httpOnly', { name: 'PHPSESSID', maker: 'PHP' }, 'PHP: session.cookie_httponly = 1'],
  [
    'lifetime',
    { name: 'wordpress_logged_in_1', maker: 'WordPress', role: 'auth-token' },
    "WordPress: add_filter( 'auth_cookie_expiration', fn() => 14 * DAY_IN_SECONDS );",
  ],
  [
    'secure',
    { name: 'connect.sid', maker: 'Express / Koa' },
    'express-session: app.use(session({ cookie: { secure: true } }))',
  ],
  [
    'secure',
    { name: 'express:sess', maker: 'Express / Koa', role: 'auth-token' },
    'cookie-session: app.use(cookieSession({ secure: true }))',
  ],
  [
    'hostPrefix',
    { name: 'session', maker: 'Express / Koa', role: 'auth-token' },
    "cookie-session: app.use(cookieSession({ name: '__Host-session', secure: true, path: '/' }))",
  ],
  [
    'httpOnly',
    { name: 'shop.sid', maker: 'Express / Koa' },
    'express-session: app.use(session({ cookie: { httpOnly: true } }))',
  ],
  [
    'secure',
    { name: 'koa.sess', maker: 'Express / Koa' },
    'koa-session: app.use(session({ secure: true }, app))',
  ],
  ['secure', { name: 'sails.sid', maker: 'Express / Koa' }, 'Sails: cookie: { secure: true },'],
  [
    'secure',
    { name: '__Secure-authjs.session-token', maker: 'Auth.js' },
    'Auth.js: useSecureCookies: true',
  ],
  [
    'secure',
    { name: 'SESSION', maker: 'Spring' },
    'Spring Boot: server.servlet.session.cookie.secure=true',
  ],
  [
    'sameSite',
    { name: 'JSESSIONID', maker: 'Java servlet' },
    'Spring Boot: server.servlet.session.cookie.same-site=lax',
  ],
  [
    'secure',
    { name: '.AspNetCore.Session', maker: 'ASP.NET Core' },
    'ASP.NET Core: builder.Services.AddSession(options => options.Cookie.SecurePolicy = CookieSecurePolicy.Always);',
  ],
  [
    'httpOnly',
    { name: '.AspNetCore.Identity.Application', maker: 'ASP.NET Core', role: 'auth-token' },
    'ASP.NET Core Identity: builder.Services.ConfigureApplicationCookie(options => options.Cookie.HttpOnly = true);',
  ],
  [
    'secure',
    { name: 'ASP.NET_SessionId', maker: 'ASP.NET' },
    'ASP.NET: <httpCookies requireSSL="true" />',
  ],
  [
    'sameSite',
    { name: 'ASP.NET_SessionId', maker: 'ASP.NET' },
    'ASP.NET: <sessionState cookieSameSite="Lax" />',
  ],
  [
    'secure',
    { name: 'mysession', maker: 'gorilla' },
    'gorilla/sessions: store.Options.Secure = true',
  ],
  [
    'secure',
    { name: 'user', maker: 'Tornado', role: 'auth-token' },
    "Tornado: self.set_signed_cookie('user', value, secure=True)",
  ],
  [
    'sameSite',
    { name: '_shop_key', maker: 'Phoenix' },
    'Phoenix: @session_options [\n  store: :cookie,\n  key: "_shop_key",\n  signing_salt: "…",\n  same_site: "Lax"\n]',
  ],
  [
    'secure',
    { name: 'sessionId', maker: 'Fastify' },
    '@fastify/session: fastify.register(fastifySession, { secret, cookie: { secure: true } })',
  ],
  [
    'sameSite',
    { name: 'adonis-session', maker: 'AdonisJS' },
    "AdonisJS: defineConfig({ cookie: { sameSite: 'lax' } })",
  ],
  [
    'secure',
    { name: 'sid', maker: 'hapi', role: 'auth-token' },
    "@hapi/cookie: server.auth.strategy('session', 'cookie', { cookie: { password, isSecure: true } })",
  ],
  [
    'hostPrefix',
    { name: 'PLAY_SESSION', maker: 'Play', role: 'auth-token' },
    'Play: play.http.session.cookieName = "__Host-PLAY_SESSION"',
  ],
  [
    'lifetime',
    { name: 'REMEMBERME', maker: 'Symfony', role: 'remember-me' },
    'Symfony: security:\n    firewalls:\n        main:\n            remember_me:\n                lifetime: 1209600',
  ],
  [
    'secure',
    { name: 'sid', maker: null, named: 'Fastify' },
    '@fastify/session: fastify.register(fastifySession, { secret, cookie: { secure: true } })',
  ],
  [
    'secure',
    { name: 'PHPSESSID', maker: 'PHP', named: 'Symfony' },
    'PHP: session.cookie_secure = 1',
  ],
  [
    'sameSite',
    { name: 'theme', maker: null, role: 'preference', named: 'PHP' },
    "PHP: setcookie('theme', $value, ['samesite' => 'Lax']);",
  ],
  [
    'httpOnly',
    { name: 'token', maker: null, role: 'auth-token', named: 'Express', isToken: true },
    "Express: res.cookie('token', value, { httpOnly: true })",
  ],
  [
    'hostPrefix',
    { name: 'token', maker: null, role: 'auth-token', named: 'Django', isToken: true },
    "Django: response.set_cookie('__Host-token', value, secure=True, path='/')",
  ],
  [
    'partitioned',
    { name: 'seat', maker: null, role: 'preference', named: 'Go (gorilla)' },
    'net/http: http.SetCookie(w, &http.Cookie{Name: "seat", Value: value, Secure: true, SameSite: http.SameSiteNoneMode, Partitioned: true})',
  ],
  [
    'sameSite',
    { name: 'theme', maker: null, role: 'preference', named: 'Spring' },
    'Spring: ResponseCookie.from("theme", value).sameSite("Lax").build()',
  ],
  [
    'secure',
    { name: 'theme', maker: null, role: 'preference', named: 'Tomcat / servlet' },
    'Servlet: Cookie cookie = new Cookie("theme", value);\ncookie.setSecure(true);',
  ],
  [
    'tokenExpiry',
    { name: 'token', maker: null, role: 'auth-token', named: 'Express', isToken: true },
    "jsonwebtoken: jwt.sign(claims, key, { expiresIn: '15m' })",
  ],
  ['newId', { name: 'PHPSESSID', maker: 'PHP' }, 'PHP: session_regenerate_id(true);'],
  ['newId', { name: 'sid', maker: 'Django' }, 'Django: request.session.cycle_key()'],
  ['secure', { name: 'sid', maker: null }, 'HTTP: Set-Cookie: sid=…; Path=/; Secure'],
];

describe('the settings', () => {
  it.each(FIRST)('%s of %j', (wish, made, first) => {
    expect(codes(wish, made)[0]).toBe(first);
  });

  it('name every framework that the maker may be', () => {
    const products = settings('secure', { name: 'JSESSIONID', maker: 'Java servlet' }).map(
      ({ product }) => product,
    );
    expect(products).toEqual(['Spring Boot', 'Servlet', 'HTTP']);
    const python = settings('secure', { name: 'session', maker: 'Flask / Starlette' });
    expect(python.map(({ product }) => product)).toEqual(['Flask', 'FastAPI / Starlette', 'HTTP']);
  });

  it("are not the application's for a cookie that another product sets", () => {
    expect(codes('sameSite', { name: 'cf', maker: 'Cloudflare', named: 'Django' })).toEqual([
      'HTTP: Set-Cookie: cf=…; Path=/; SameSite=Lax',
    ]);
  });

  it('are no header, where none can grant the wish', () => {
    expect(codes('tokenExpiry', { name: 'token', maker: null, isToken: true })).toEqual([]);
    expect(codes('newId', { name: 'sid', maker: null })).toEqual([]);
  });

  it('come with the finding', () => {
    const [found] = findings([{ ...SESSION, secure: false }]);
    expect(found?.mend).toMatchObject({
      wish: 'secure',
      settings: [
        { code: 'SESSION_COOKIE_SECURE = True', file: 'settings.py' },
        { product: 'HTTP' },
      ],
    });
  });

  it('are those of the framework that the user names, where the cookie tells none', () => {
    const own = audited([
      { ...SESSION, name: 'sid', value: '4bf92f3577b34da6a3ce929d0e0e4736', secure: false },
    ]);
    const [found] = audit(own, context({ framework: 'PHP' }));
    expect(found?.mend?.settings[0]?.code).toBe('session.cookie_secure = 1');
  });
});

describe('every framework', () => {
  const recipes = MENDS.flatMap(({ framework, recipes }) =>
    recipes.map((recipe) => ({ framework, ...recipe })),
  );

  it.each(recipes)('$framework, $product: $kind', ({ docs, file, code }) => {
    expect(docs).toMatch(/^https:\/\//);
    expect(file).not.toBe('');
    expect(Object.values(code)).not.toEqual([]);
    for (const text of Object.values(code)) expect(text).not.toMatch(/\{name\}.*\{name\}/);
  });

  it('has a name of its own', () => {
    expect(new Set(FRAMEWORKS).size).toBe(FRAMEWORKS.length);
  });

  it('answers to a maker that the detector knows', () => {
    const known = new Set([
      ...MAKERS.map(({ name }) => name),
      ...STRUCTURES.map(({ maker }) => maker),
    ]);
    const unknown = MENDS.flatMap(({ makers }) => makers).filter((maker) => !known.has(maker));
    expect(unknown).toEqual([]);
  });

  it.each(["'); DROP TABLE", 'a\nb', '"><script>', '$`x`', '{name}', '$&', 'é', ''])(
    'never has the hostile name %j in code to copy',
    (name) => {
      for (const { makers, framework } of MENDS) {
        for (const wish of ['secure', 'sameSite', 'hostPrefix'] as const) {
          const made = { name, maker: makers[0] ?? null, named: framework };
          const [own] = settings(wish, made).map(({ code }) => code);
          const [plain] = settings(wish, { ...made, name: 'NAME' }).map(({ code }) => code);
          expect(own).toBe(plain);
        }
      }
    },
  );
});
