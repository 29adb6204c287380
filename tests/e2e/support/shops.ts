import { startCookieSession } from '../../servers/express/cookie-session.ts';
import { startExpressSession } from '../../servers/express/express-session.ts';
import { startJsonWebToken } from '../../servers/express/json-web-token.ts';
import { startFlask } from '../../servers/flask.ts';
import type { LocalServer } from '../../servers/local-server.ts';
import { startPhp } from '../../servers/php.ts';

/** Half a year, in seconds. */
const HALF_YEAR = 180 * 24 * 60 * 60;

/** A shop of `tests/servers`, and what the panel has to say of it once alice has logged in. */
export interface Shop {
  readonly name: string;
  readonly start: () => Promise<LocalServer & { readonly secret?: string }>;
  /** The cookie of the session, by what its row says. */
  readonly cookie: { readonly name: string } & Readonly<Record<string, string>>;
  readonly session: {
    readonly maker: string;
    readonly kind: string;
    readonly ending: string;
    readonly fixation: boolean;
  };
  /** What becomes of the id at the login. */
  readonly loginId: 'made' | 'changed' | 'kept' | 'hidden';
  /** What else happens to the session, in the order of time; what comes several times in a row stands here once. */
  readonly events: readonly string[];
  /** What can be told of the settings. */
  readonly settings: Readonly<Record<string, string>>;
  /** Codes of what is wrong on purpose. */
  readonly findings: readonly string[];
  /** What to write about one of these. */
  readonly mend: { readonly finding: string; readonly code: string };
  /** A line of what is in a cookie: its path, and the words there. */
  readonly line: { readonly cookie: string; readonly path: string; readonly says: string };
  /** How the value of the session is signed, where it is; `isEditable` where the user stands in it. */
  readonly signed: { readonly isEditable: boolean } | null;
}

export const SHOPS: readonly Shop[] = [
  {
    name: 'Flask',
    start: startFlask,
    cookie: { name: 'session', role: 'auth-token', kind: 'persistent' },
    session: {
      maker: 'Flask / Starlette',
      kind: 'self-contained',
      ending: 'idle',
      fixation: false,
    },
    loginId: 'hidden',
    events: ['created', 'renewed', 'rewritten', 'renewed'],
    settings: {
      'app.session_interface': 'SecureCookieSessionInterface()',
      SESSION_COOKIE_NAME: "'session'",
      PERMANENT_SESSION_LIFETIME: `timedelta(seconds=${HALF_YEAR})`,
      'session.permanent': 'True',
      SESSION_REFRESH_EACH_REQUEST: 'True',
      SESSION_COOKIE_SECURE: 'False',
      SESSION_COOKIE_HTTPONLY: 'False',
      SESSION_COOKIE_SAMESITE: 'None',
      SESSION_COOKIE_PARTITIONED: 'False',
      SESSION_COOKIE_DOMAIN: 'None',
      SESSION_COOKIE_PATH: "'/'",
    },
    findings: ['notHttpOnly', 'noSameSite', 'longLived'],
    mend: { finding: 'notHttpOnly', code: "app.config['SESSION_COOKIE_HTTPONLY'] = True" },
    line: { cookie: 'session', path: '/payload/decoded/user', says: 'alice' },
    signed: { isEditable: true },
  },
  {
    name: 'express-session',
    start: startExpressSession,
    cookie: { name: 'connect.sid', role: 'session-id', kind: 'session' },
    session: { maker: 'Express / Koa', kind: 'server-side', ending: 'browser', fixation: true },
    loginId: 'kept',
    events: ['created'],
    settings: {
      name: "'connect.sid'",
      'cookie.maxAge': 'null',
      'cookie.secure': 'false',
      'cookie.httpOnly': 'false',
      'cookie.sameSite': 'false',
      'cookie.partitioned': 'false',
      'cookie.domain': 'undefined',
      'cookie.path': "'/'",
      rolling: 'false',
      saveUninitialized: 'true',
    },
    findings: ['sessionFixation', 'notHttpOnly', 'noSameSite'],
    mend: { finding: 'noSameSite', code: "app.use(session({ cookie: { sameSite: 'lax' } }))" },
    line: { cookie: 'connect.sid', path: '/decoded/signature', says: '' },
    signed: { isEditable: false },
  },
  {
    name: 'express-session with rolling',
    start: () =>
      startExpressSession({
        name: 'shop.sid',
        regenerates: true,
        rolling: true,
        cookie: { maxAge: HALF_YEAR * 1000 },
      }),
    cookie: { name: 'shop.sid', role: 'session-id', kind: 'persistent' },
    session: { maker: 'Express / Koa', kind: 'server-side', ending: 'idle', fixation: false },
    loginId: 'changed',
    events: ['created', 'renewed', 'rotated', 'renewed'],
    settings: {
      name: "'shop.sid'",
      'cookie.maxAge': `${HALF_YEAR * 1000}`,
      'cookie.httpOnly': 'true',
      rolling: 'true',
      saveUninitialized: 'true',
    },
    findings: ['noSameSite', 'longLived'],
    mend: { finding: 'longLived', code: 'maxAge: 14 * 24 * 60 * 60 * 1000' },
    line: { cookie: 'shop.sid', path: '/decoded/signature', says: '' },
    signed: { isEditable: false },
  },
  {
    name: 'cookie-session',
    start: startCookieSession,
    cookie: { name: 'session', role: 'auth-token', kind: 'persistent' },
    session: { maker: 'Express / Koa', kind: 'self-contained', ending: 'fixed', fixation: false },
    loginId: 'hidden',
    events: ['created', 'rewritten'],
    settings: {
      name: "'session'",
      signed: 'true',
      maxAge: `${HALF_YEAR * 1000}`,
      secure: 'false',
      httpOnly: 'false',
      sameSite: 'false',
      partitioned: 'false',
      domain: 'undefined',
      path: "'/'",
    },
    findings: ['notHttpOnly', 'noSameSite', 'longLived'],
    mend: { finding: 'notHttpOnly', code: 'app.use(cookieSession({ httpOnly: true }))' },
    line: { cookie: 'session', path: '/decoded/user', says: 'alice' },
    signed: { isEditable: true },
  },
  {
    name: 'jsonwebtoken',
    start: startJsonWebToken,
    cookie: { name: 'token', role: 'auth-token', kind: 'persistent' },
    // Any framework may send such a token: the server says in a header what it is.
    session: {
      maker: 'Express / Koa',
      kind: 'self-contained',
      ending: 'fixed',
      fixation: false,
    },
    loginId: 'made',
    events: ['created'],
    settings: {
      name: "'token'",
      maxAge: `${HALF_YEAR * 1000}`,
      secure: 'false',
      httpOnly: 'false',
      sameSite: 'false',
      partitioned: 'false',
      domain: 'undefined',
      path: "'/'",
      algorithm: "'HS256'",
      expiresIn: 'undefined',
    },
    findings: ['notHttpOnly', 'noSameSite', 'tokenNoExpiry', 'longLived', 'tokenPersonal'],
    mend: {
      finding: 'notHttpOnly',
      code: "res.cookie('token', value, { httpOnly: true })",
    },
    line: { cookie: 'token', path: '/payload/decoded/email', says: 'alice@example.com' },
    signed: { isEditable: true },
  },
  {
    name: 'PHP',
    start: startPhp,
    cookie: { name: 'PHPSESSID', role: 'session-id', kind: 'persistent' },
    session: { maker: 'PHP', kind: 'server-side', ending: 'fixed', fixation: true },
    loginId: 'kept',
    events: ['created'],
    settings: {
      'session.name': '"PHPSESSID"',
      'session.cookie_lifetime': `${HALF_YEAR}`,
      'session.cookie_path': '"/"',
      'session.cookie_domain': '""',
      'session.cookie_secure': '0',
      'session.cookie_httponly': '0',
      'session.cookie_samesite': '""',
    },
    findings: ['sessionFixation', 'notHttpOnly', 'noSameSite', 'longLived'],
    mend: { finding: 'sessionFixation', code: 'session_regenerate_id(true);' },
    // What serialize() of PHP wrote.
    line: { cookie: 'basket', path: '/decoded/data/item', says: 'lamp' },
    signed: null,
  },
];
