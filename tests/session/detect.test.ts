import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { detect, detectAll } from '../../lib/session/detect.ts';
import { cookie } from '../fixtures/cookie.ts';
import { base64url, inDays, jwt, NOW } from './values.ts';

const HEX32 = '4bf92f3577b34da6a3ce929d0e0e4736';
const SEALED = `Fe26.2**${HEX32.repeat(2)}*aOZLCKLhCt0D5IU1qLTtYw*${'g0il'.repeat(12)}**${HEX32.repeat(2)}*${'R8ys'.repeat(10)}abc`;
const HTTP_ONLY = { httpOnly: true, secure: true } as const;

function detection(fields: Partial<Cookie>, ...siblings: Cookie[]) {
  const one = cookie(fields);
  return detect(one, [one, ...siblings], { now: NOW });
}

function codes(fields: Partial<Cookie>, ...siblings: Cookie[]) {
  return detection(fields, ...siblings).evidence.map(({ code }) => code);
}

describe('well-known frameworks', () => {
  it.each([
    ['sessionid', 'akdtcez4p2imo5h0zb745otivhiyjw56', 'session-id', 'Django'],
    [
      'sessionid',
      'eyJuIjoxfQ:1xUKoC:ww6lsSSo8YfuEF8yn3k4u5jNyh2rduKOBkV-oGU8LIY',
      'auth-token',
      'Django',
    ],
    ['PHPSESSID', 'fkqkfdupd6e1v84ua7ed2isd4g', 'session-id', 'PHP'],
    [
      'connect.sid',
      's%3A-P-r5Rhn2PCtTyv9kqtwZBat7TYyCjGj.ZFGA8O9nEBJvHdXdpLDK0eAKnmWbkZFPJMGm36kFBow',
      'session-id',
      'Express / Koa',
    ],
    ['JSESSIONID', '725B967ABD6414321CFCFFDCF98F288D', 'session-id', 'Java servlet'],
    ['ASP.NET_SessionId', '2ysni0g1iitn3xvktftdhwzx', 'session-id', 'ASP.NET'],
    ['__Host-authjs.session-token', jwt({ sub: '1', exp: 1 }), 'auth-token', 'Auth.js'],
    ['_shop_session', 'e94a071de95dc50f6614a25d4c244005', 'session-id', 'Rails'],
    ['session', 'eyJ1IjoxfQ.awAReg.0E7CehuRKfUjsc7FxSPc-rxzS70', 'auth-token', 'Flask / Starlette'],
    ['session', SEALED, 'auth-token', 'hapi'],
    ['sessionId', `${'aB3-'.repeat(8)}.${'xY7'.repeat(14)}z`, 'session-id', 'Fastify'],
    ['adonis-session', `s:${base64url({ message: 'ckx1' })}.${HEX32}`, 'session-id', 'AdonisJS'],
    ['PLAY_SESSION', jwt({ data: { user: 'alice' } }), 'auth-token', 'Play'],
    ['rack.session', `${'BAh7'.repeat(20)}--${HEX32}8f14e45f`, 'auth-token', 'Rack'],
    [
      'SESS96c839e0a1b2be3d3e32b772f25bef5d',
      'jn4-aiHcQ1ExvFp1e0dhiO71V3wvgfXy',
      'session-id',
      'Drupal',
    ],
    ['labSession', 'ivshqhtvf18r8gvk59ccm0ds2rlt8m1t', 'session-id', 'MediaWiki'],
    ['vertx-web.session', HEX32, 'session-id', 'Vert.x'],
    [
      '__session',
      jwt({ iss: 'https://session.firebase.google.com/shop', sub: '1' }),
      'auth-token',
      'Firebase',
    ],
    ['__session', jwt({ azp: 'https://shop.test', sub: 'user_1' }), 'auth-token', 'Clerk'],
    ['_shop_key', `SFMyNTY.${'g3QA'.repeat(8)}.${'aB3-'.repeat(10)}abc`, 'auth-token', 'Phoenix'],
  ])('%s=%s', (name, value, role, framework) => {
    expect(detection({ name, value, ...HTTP_ONLY })).toMatchObject({
      level: 'likely',
      role,
      framework,
    });
  });

  it('takes a common name with a value of another grammar for nobody’s', () => {
    const value = 'kBkRCa6hX1CZ3rWqYI7sq3W2k1v8uR6b';
    for (const name of ['session', 'sessionId', 'sid']) {
      const found = detection({ name, value, ...HTTP_ONLY });
      expect(found).toMatchObject({ level: 'likely', framework: null });
    }
  });

  it.each([
    'authToken',
    'accessToken',
    'user_token',
    'SESSION',
    'SESSTOKEN',
    'shop_session',
    'TSESSION',
  ])('takes %s for nobody’s that is a session of anybody’s making', (name) => {
    const found = detection({ name, value: `${HEX32}${HEX32}`, ...HTTP_ONLY });
    expect(found).toMatchObject({ level: 'likely', framework: null });
    expect(detection({ name, value: HEX32, ...HTTP_ONLY }).level).toBe('likely');
  });

  it('knows them under a name of the application, by the grammar of the value', () => {
    const value = 'nk9lv5gh0bmqe8inbd41nbmpxtxey4zt';
    expect(detection({ name: 'zebra', value, ...HTTP_ONLY, ...inDays(14) })).toMatchObject({
      level: 'likely',
      role: 'session-id',
      framework: 'Django',
    });
  });
});

describe('what only looks like a session', () => {
  it.each([
    ['csrftoken', 'H1drlMbgpQQVdZ2VPEEUupLdijQdoEpLHjAO8RvLSx1cYKN6iDlT1qR4lD0aZ3ca', 'csrf'],
    ['XSRF-TOKEN', HEX32, 'csrf'],
    ['oauth_state', HEX32, 'csrf'],
    ['_hjSessionUser_195669', base64url({ id: HEX32, created: 1_795_156_250_506 }), 'tracking'],
    ['AWSALB', 'aB3d'.repeat(32), 'load-balancer'],
    ['__cf_bm', `${'aB3-'.repeat(10)}-1794496842-1.0.1.1-${'xY7_'.repeat(20)}`, 'other'],
    ['CookieConsent', "{stamp:'EKmVhUAwR5ePcwx0t3xX0Gk1',necessary:true}", 'consent'],
    ['remember_token', `1|${HEX32.repeat(4)}`, 'remember-me'],
    ['trusted_device', HEX32, 'device-id'],
    ['guest_cart', HEX32, 'other'],
  ])('%s=%s', (name, value, role) => {
    expect(detection({ name, value, ...HTTP_ONLY })).toMatchObject({ level: 'no', role });
  });

  it.each([
    ['sessionTimeoutWarning', 'off'],
    ['session_count', '12'],
    ['author', 'l-borges'],
    ['residence', 'IT'],
    ['is_authenticated', 'false'],
    ['design_tokens', 'v2'],
    ['session', ''],
  ])('%s=%s speaks of a session, its value does not', (name, value) => {
    expect(detection({ name, value }).level).toBe('no');
  });

  it("tells a servlet container's session from a token under the same name", () => {
    const value = '"ajax:4752438689480882893"';
    expect(detection({ name: 'JSESSIONID', value, secure: true })).toMatchObject({
      level: 'no',
      role: 'csrf',
      framework: 'LinkedIn',
    });
  });
});

describe('the same format in different roles', () => {
  it('asks a JWT who it speaks of', () => {
    const value = jwt({ sub: '1', exp: 1_795_170_364 });
    expect(detection({ name: 'a', value, ...inDays(1 / 96) }).level).toBe('likely');
    expect(
      detection({ name: 'a', value: jwt({ flags: { beta: true } }), ...inDays(1 / 96) }).level,
    ).toBe('no');
    expect(codes({ name: 'a', value: jwt({ csrf: HEX32 }) })).toContain('tokenStep');
  });

  it('asks an encrypted value how much it holds', () => {
    const laravel = (bytes: number) =>
      Buffer.from(
        JSON.stringify({ iv: 'x', value: 'a'.repeat((bytes / 3) * 4), mac: HEX32, tag: '' }),
      ).toString('base64');
    const set = { ...HTTP_ONLY, ...inDays(300) };
    expect(codes({ name: 'pt', value: laravel(96), ...set })).toContain('sealed');
    expect(codes({ name: 'pt', value: laravel(48), ...set })).toContain('sealedSmall');
  });
});

describe('companions', () => {
  const data = cookie({ name: 'hb', value: 'eyJuYW1lIjoiYWRhIiwibiI6MX0=', ...HTTP_ONLY });
  const signature = cookie({ name: 'hb.sig', value: 'T7Mox4TYCH_kC4OSDN-bU2g1xfg', ...HTTP_ONLY });

  it('counts readable data as a session where a signature stands beside it', () => {
    expect(detect(data, [data, signature], { now: NOW }).score).toBeGreaterThan(
      detect(data, [data], { now: NOW }).score,
    );
    expect(detect(signature, [data, signature], { now: NOW })).toMatchObject({
      level: 'likely',
      role: 'auth-token',
    });
  });

  it.each(['hb', 'session'])('tells who signs in a cookie beside it: %s', (name) => {
    const both = [
      { ...data, name },
      { ...signature, name: `${name}.sig` },
    ];
    const found = detectAll(both, { now: NOW });
    expect(found.map(({ framework }) => framework)).toEqual(['Express / Koa', 'Express / Koa']);
  });

  it('judges each piece of a long value as the whole', () => {
    const whole = `eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..aa-YpNFjU7gafuYT.${'q86MDJD_JIVm'.repeat(400)}.18m2HxpK8XOomw`;
    const pieces = [whole.slice(0, 3800), whole.slice(3800)].map((value, index) =>
      cookie({ name: `next-auth.session-token.${index}`, value, ...HTTP_ONLY, sameSite: 'lax' }),
    );
    const found = detectAll(pieces, { now: NOW });
    expect(found.map(({ level }) => level)).toEqual(['likely', 'likely']);
    expect(found.map(({ framework }) => framework)).toEqual(['Auth.js', 'Auth.js']);
    expect(found[1]?.evidence.map(({ code }) => code)).toContain('pieces');
  });

  it('looks for companions in the same store, partition and site alone', () => {
    const elsewhere = cookie({ ...signature, domain: 'other.test' });
    const alone = detectAll([data], { now: NOW });
    expect(detectAll([data, elsewhere], { now: NOW }).slice(0, 1)).toEqual(alone);
    expect(detectAll([data, { ...signature, storeId: '1' }], { now: NOW }).slice(0, 1)).toEqual(
      alone,
    );
    expect(
      detectAll([data, { ...signature, domain: 'api.example.com' }], { now: NOW })[0]?.score,
    ).toBeGreaterThan(alone[0]?.score ?? 100);
  });
});

describe('the verdict', () => {
  const fields = { name: 'q', value: HEX32, ...HTTP_ONLY } as const;

  it('is the sum of its evidence within 0 and 100, strongest first', () => {
    const { score, evidence } = detection(fields);
    const weights = evidence.map(({ weight }) => weight);
    expect(score).toBe(
      Math.min(
        100,
        weights.reduce((sum, weight) => sum + weight, 0),
      ),
    );
    expect(weights.map(Math.abs)).toEqual(weights.map(Math.abs).sort((one, other) => other - one));
  });

  it('names the bits of entropy', () => {
    const found = detection(fields).evidence.find(({ code }) => code === 'entropyHigh');
    expect(Number(found?.params[0])).toBeGreaterThanOrEqual(120);
    expect(found?.params[1]).toBe('32');
  });

  it.each([
    ['an unguessable value for this host and this browser session', {}, 'likely'],
    ['that scripts can read', { httpOnly: false }, 'likely'],
    ['that is kept for two years', { ...inDays(730) }, 'possible'],
    ['that scripts can read and that is kept', { httpOnly: false, ...inDays(730) }, 'no'],
    [
      'that reaches sub-domains and other sites',
      { hostOnly: false, sameSite: 'no_restriction' },
      'no',
    ],
  ] as const)('%s', (_, change, level) => {
    expect(detection({ ...fields, ...change }).level).toBe(level);
  });

  it('is the same for one cookie as for the whole jar, in the order of the jar', () => {
    const jar = [
      cookie(fields),
      cookie({ name: 'theme', value: 'dark' }),
      cookie({ name: 'sid', value: HEX32 }),
    ];
    expect(detectAll(jar, { now: NOW })).toEqual(jar.map((one) => detect(one, jar, { now: NOW })));
    expect(detectAll([], { now: NOW })).toEqual([]);
  });
});
