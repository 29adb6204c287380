import { createCipheriv, createHmac, generateKeyPairSync, pbkdf2Sync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyedInput } from '../../lib/decode/keyed.ts';
import { verify } from '../../lib/decode/verify.ts';

const SECRET = 'a-secret-of-the-tests-that-is-no-secret-0123456789-0123456789-0123456789';
const NOW = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

const base64 = (data: string | Buffer) => Buffer.from(data).toString('base64');
const base64url = (data: string | Buffer) => Buffer.from(data).toString('base64url');
const mac = (hash: string, key: string | Buffer, data: string | Buffer) =>
  createHmac(hash, key).update(data).digest();

function gcm(key: Buffer, iv: Buffer, plain: string | Buffer, additional = Buffer.alloc(0)) {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(additional);
  return { data: Buffer.concat([cipher.update(plain), cipher.final()]), tag: cipher.getAuthTag() };
}

async function statusOf(input: KeyedInput) {
  const { status, content, format } = await verify(input);
  return { status, content, format };
}

describe('JSON Web Tokens', () => {
  const part = (data: object) => base64url(JSON.stringify(data));
  const hs = (claims: object, secret = SECRET, alg = 'HS256') => {
    const signed = `${part({ alg })}.${part(claims)}`;
    return `${signed}.${base64url(mac(alg.replace('HS', 'sha'), secret, signed))}`;
  };
  const exp = NOW / 1000;

  it.each([
    ['HS384', hs({ a: 1 }, SECRET, 'HS384'), SECRET, 'valid', []],
    ['at the second of its expiry', hs({ exp }), SECRET, 'expired', []],
    ['before it', hs({ exp: exp + 1 }), SECRET, 'valid', []],
    ['before it begins', hs({ nbf: exp + 1, exp: exp + 2 }), SECRET, 'not-yet-valid', []],
    ['a short key', hs({ exp: exp + 1 }, 'short'), 'short', 'valid', ['weak-key']],
    ['a wrong key', hs({ exp: exp + 1 }), 'x', 'bad-signature', []],
    ['no key', hs({ exp: exp + 1 }), '', 'no-key', []],
    ['a header that is no JSON', 'eyJhbGc.e30.AAAA', SECRET, 'malformed', []],
    ['an expiry that is no number', hs({ exp: null }), SECRET, 'malformed', []],
    ['a beginning that is none', hs({ nbf: '1', exp: exp + 1 }), SECRET, 'malformed', []],
    ['the same under a wrong key', hs({ exp: 'x' }), 'y'.repeat(32), 'bad-signature', []],
  ])('%s', async (_, value, secret, status, notes) => {
    const verdict = await verify({ name: 'token', value, secret, now: NOW });
    expect(verdict).toMatchObject({ status, notes });
  });

  it.each([
    ['just before its longest age', { iat: exp - 59 }, 'valid'],
    ['at its longest age', { iat: exp - 60 }, 'expired'],
    ['without the time that it counts from', {}, 'malformed'],
    ['with a time that is none', { iat: 'x' }, 'malformed'],
  ])('%s', async (_, claims, status) => {
    const input = { name: 't', value: hs(claims), secret: SECRET, options: { maxAge: 60 } };
    expect((await verify({ ...input, now: NOW })).status).toBe(status);
    const isNone = status === 'malformed';
    expect((await verify(input)).status).toBe(isNone ? 'malformed' : 'valid');
  });

  it.each(['base64', 'hex'] as const)('a key in %s is tried as its bytes', async (form) => {
    const bytes = Buffer.from(SECRET).subarray(0, 32);
    const signed = `${part({ alg: 'HS256' })}.${part({ exp: exp + 9 })}`;
    const value = `${signed}.${base64url(mac('sha256', bytes, signed))}`;
    const verdict = await verify({ name: 't', value, secret: bytes.toString(form), now: NOW });
    expect(verdict).toMatchObject({ status: 'valid', notes: [`key-in-${form}`] });
  });

  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const ed = generateKeyPairSync('ed25519');
  const token = (alg: string, hash: string | null, key: object) => {
    const signed = `${part({ alg, kid: 'b' })}.${part({ exp: exp + 9 })}`;
    const signature = sign(hash, Buffer.from(signed), key as Parameters<typeof sign>[2]);
    return `${signed}.${base64url(signature)}`;
  };
  const rs = token('RS256', 'sha256', rsa.privateKey);
  const es = token('ES384', 'sha384', { key: ec.privateKey, dsaEncoding: 'ieee-p1363' });
  const jwk = (pair: typeof rsa, extra = {}) =>
    ({ ...pair.publicKey.export({ format: 'jwk' }), ...extra }) as object;
  const spki = (pair: { publicKey: typeof rsa.publicKey }) =>
    pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();

  it.each([
    ['RS256, PEM', rs, spki(rsa), 'valid', []],
    ['with \\n in the PEM', rs, spki(rsa).replaceAll('\n', '\\n'), 'valid', []],
    ['PKCS #1', rs, rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }), 'valid', []],
    ['the private key', rs, rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }), 'valid', []],
    ['that in PKCS #1', rs, rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }), 'valid', []],
    ['JWK', rs, JSON.stringify(jwk(rsa)), 'valid', []],
    ['private JWK', rs, JSON.stringify(rsa.privateKey.export({ format: 'jwk' })), 'valid', []],
    [
      'JWK set',
      rs,
      JSON.stringify({ keys: [jwk(weak, { kid: 'a' }), jwk(rsa, { kid: 'b' })] }),
      'valid',
      [],
    ],
    ['another key', rs, spki(weak), 'bad-signature', []],
    ['a key of another kind', rs, spki(ec), 'bad-signature', ['wrong-key-type']],
    ['no key at all', rs, 'just a text', 'bad-signature', ['wrong-key-type']],
    [
      'a short RSA key',
      token('RS256', 'sha256', weak.privateKey),
      spki(weak),
      'valid',
      ['weak-key'],
    ],
    ['ES384', es, spki(ec), 'valid', []],
    ['EdDSA', token('EdDSA', null, ed.privateKey), spki(ed), 'valid', []],
    ['an unknown algorithm', token('RS1', 'sha1', rsa.privateKey), spki(rsa), 'bad-signature', []],
    [
      'an encrypted one',
      `${part({ alg: 'dir', enc: 'A128GCM' })}..aXY.Y2lwaGVy.dGFn`,
      SECRET,
      'unchecked',
      [],
    ],
    [
      'an encrypted one, no key',
      `${part({ alg: 'dir', enc: 'A128GCM' })}..aXY.Y2lwaGVy.dGFn`,
      '',
      'no-key',
      [],
    ],
    [
      'a public key as secret',
      hs({ exp: exp + 9 }, spki(rsa)),
      spki(rsa),
      'bad-signature',
      ['alg-confusion'],
    ],
  ])('%s', async (_, value, secret, status, notes) => {
    const verdict = await verify({ name: 'token', value, secret: secret.toString(), now: NOW });
    expect(verdict).toMatchObject({ status, notes });
  });
});

describe('Rails', () => {
  const iv = Buffer.alloc(12, 3);
  const wrapped = (name: string, exp: string | null = null) =>
    JSON.stringify({ _rails: { message: base64('{"a":1}'), exp, pur: `cookie.${name}` } });
  const box = (
    plain: string | Buffer,
    hash = 'sha256',
    salt = 'authenticated encrypted cookie',
  ) => {
    const { data, tag } = gcm(pbkdf2Sync(SECRET, salt, 1000, 32, hash), iv, plain);
    return encodeURIComponent([data, iv, tag].map(base64).join('--'));
  };
  const marshal = Buffer.from('\x04\b{\x06I"\x06a\x06:\x06ETi\x06', 'latin1');

  it.each([
    ['keys of Rails 7', box(wrapped('x')), {}, 'valid'],
    ['keys of Rails 6', box(wrapped('x'), 'sha1'), {}, 'valid'],
    ['without metadata', box('{"a":1}'), {}, 'valid'],
    ['Marshal', box(marshal), {}, 'valid'],
    ['7.1', box('{"_rails":{"data":{"a":1},"pur":"cookie.x"}}'), {}, 'valid'],
    ['another salt', box(wrapped('x'), 'sha256', 'q'), { salt: 'q' }, 'valid'],
    ['for another purpose that was named', box(wrapped('y')), { purpose: 'cookie.y' }, 'valid'],
    ['the cookie of another name', box(wrapped('y')), {}, 'bad-signature'],
    ['expired', box(wrapped('x', '2025-12-31T23:59:59Z')), {}, 'expired'],
  ])('%s', async (_, value, options, status) => {
    const given = await statusOf({ name: 'x', value, secret: SECRET, options, now: NOW });
    expect(given).toEqual({ status, content: { a: 1 }, format: 'rails-encrypted' });
  });

  it('a wrong key shows nothing', async () => {
    const given = await statusOf({ name: 'x', value: box(wrapped('x')), secret: 'other' });
    expect(given).toEqual({
      status: 'bad-signature',
      content: undefined,
      format: 'rails-encrypted',
    });
  });
});

describe('rack-session', () => {
  const secret = SECRET.slice(0, 72);
  const plain = Buffer.concat([Buffer.from([3, 0, 9, 9, 9]), Buffer.from('{"a":1}')]);
  const salt = Buffer.alloc(32, 5);
  /** One that stands for the same bits, but for those that stand for nothing. */
  const nextLetter = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 1);

  const second = (salt: Buffer, plain: Buffer, purpose: string) => {
    const iv = Buffer.alloc(12, 6);
    const head = Buffer.concat([Buffer.from([2]), salt]);
    const key = mac('sha256', secret.slice(0, 32), salt);
    const { data, tag } = gcm(key, iv, plain, Buffer.concat([head, Buffer.from(purpose)]));
    return base64(Buffer.concat([head, iv, tag, data]));
  };
  const first = (salt: Buffer, plain: Buffer) => {
    const iv = Buffer.alloc(16, 255);
    const key = mac('sha256', secret.slice(0, 32), salt);
    const cipher = createCipheriv('aes-256-ctr', key, iv);
    const data = Buffer.concat([Buffer.from([1]), salt, iv, cipher.update(plain), cipher.final()]);
    return base64url(Buffer.concat([data, mac('sha256', secret.slice(32), data)]));
  };

  it.each(['rack.session', ''])('version 2, purpose %j', async (purpose) => {
    const value = second(salt, plain, purpose);
    const given = await statusOf({ name: 'rack.session', value, secret });
    expect(given).toEqual({ status: 'valid', content: { a: 1 }, format: 'rack-encrypted' });
    expect((await verify({ name: 'rack.session', value, secret: 'q' })).status).toBe(
      'bad-signature',
    );
  });

  it('version 1', async () => {
    const given = await statusOf({ name: 'rack.session', value: first(salt, plain), secret });
    expect(given).toEqual({ status: 'valid', content: { a: 1 }, format: 'rack-encrypted' });
  });

  it('with any salt, and without padding', async () => {
    const salts = fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((bytes) => Buffer.from(bytes));
    const bare = Buffer.from('\0\0{}');
    await fc.assert(
      fc.asyncProperty(salts, async (salt) => {
        for (const value of [first(salt, bare), second(salt, bare, '')]) {
          const given = await statusOf({ name: 'rack.session', value, secret });
          expect(given).toEqual({ status: 'valid', content: {}, format: 'rack-encrypted' });
        }
      }),
      { examples: [0x00, 0x0f, 0x10, 0xff].map((byte) => [Buffer.alloc(32, byte)] as [Buffer]) },
    );
  });

  it('in another spelling of the same bytes, which Ruby refuses', async () => {
    const value = second(salt, Buffer.concat([plain, Buffer.from(' ')]), '');
    expect(value).toMatch(/=$/);
    for (const other of [value.replace(/=+$/, ''), value.replace(/.(?==)/, nextLetter)]) {
      const given = await verify({ name: 'rack.session', value: other, secret });
      expect(given).toMatchObject({ status: 'bad-signature', format: 'rack-encrypted' });
    }
  });

  it('under another name it is taken for one where a key is long enough', async () => {
    const value = second(salt, plain, 'x');
    expect((await verify({ name: 'app', value, secret })).status).toBe('bad-signature');
    expect((await verify({ name: 'app', value, secret: 'short' })).format).toBeNull();
    expect((await verify({ name: 'x', value, secret })).status).toBe('valid');
  });
});

describe('Laravel', () => {
  const key = Buffer.alloc(32, 8);
  const secret = `base64:${base64(key)}`;
  const prefix = (name: string) => `${mac('sha1', key, `${name}v2`).toString('hex')}|`;
  const sealed = (plain: string) => {
    const iv = Buffer.alloc(12, 1);
    const { data, tag } = gcm(key, iv, plain);
    return base64(
      JSON.stringify({ iv: base64(iv), value: base64(data), mac: '', tag: base64(tag) }),
    );
  };

  it.each([
    ['with the prefix of its cookie', `${prefix('x')}hello`, 'valid', 'hello'],
    ['with that of another', `${prefix('y')}hello`, 'bad-signature', 'hello'],
    ['without one', 'hello', 'valid', 'hello'],
    ['serialized', 's:5:"hello";', 'valid', 'hello'],
  ])('AES-GCM %s', async (_, plain, status, content) => {
    const given = await statusOf({ name: 'x', value: sealed(plain), secret });
    expect(given).toEqual({ status, content, format: 'laravel' });
  });

  it('says when the key is none', async () => {
    const verdict = await verify({ name: 'x', value: sealed('a'), secret: 'short' });
    expect(verdict).toMatchObject({ status: 'bad-signature', notes: ['wrong-key-type'] });
  });
});

describe('iron', () => {
  const seal = (plain: string, expires: string, version = '') => {
    const [salt, macSalt] = ['ab'.repeat(32), 'cd'.repeat(32)];
    const iv = Buffer.alloc(16, 2);
    const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(SECRET, salt, 1, 32, 'sha1'), iv);
    const data = Buffer.concat([cipher.update(plain), cipher.final()]);
    const signed = ['Fe26.2', '', salt, base64url(iv), base64url(data), expires].join('*');
    const code = mac('sha256', pbkdf2Sync(SECRET, macSalt, 1, 32, 'sha1'), signed);
    return `${signed}*${macSalt}*${base64url(code)}${version}`;
  };

  it.each([
    ['version 2', seal('{"persistent":1}', '', '~2'), 'valid', { persistent: 1 }],
    ['iron-session 6 and before', seal('{"persistent":{"a":1}}', ''), 'valid', { a: 1 }],
    ['a minute after its expiry', seal('{}', String(NOW - 60_000)), 'expired', {}],
    ['just after its expiry', seal('{}', String(NOW - 59_999)), 'valid', {}],
    ['tampered', `${seal('{}', '')}A`, 'bad-signature', undefined],
  ])('%s', async (_, value, status, content) => {
    const given = await statusOf({ name: 's', value, secret: [SECRET.slice(1), SECRET], now: NOW });
    expect(given).toEqual({ status, content, format: 'iron' });
  });
});

describe('Tornado', () => {
  const first = (name: string) =>
    `${base64('alice!')}|1767225600|${mac('sha1', SECRET, `${name}${base64('alice!')}1767225600`).toString('hex')}`;

  it.each([
    ['version 1', first('user'), 0, 'valid'],
    ['31 days later', first('user'), 31, 'valid'],
    ['32 days later', first('user'), 32, 'expired'],
    ['under another name', first('other'), 0, 'bad-signature'],
    ['31 days ahead', first('user'), -31, 'valid'],
    ['32 days ahead', first('user'), -32, 'not-yet-valid'],
  ])('%s', async (_, value, days, status) => {
    const given = await statusOf({ name: 'user', value, secret: SECRET, now: NOW + days * DAY });
    expect(given).toEqual({ status, content: 'alice!', format: 'tornado' });
  });
});

describe('values from the future', () => {
  const flask = 'eyJ1c2VyIjoiYWRhIiwibiI6MX0.aVW5AA.odRQ3yDX5rM9gnrkr8CVFMglIXM';
  const input = { name: 'session', value: flask, secret: 'flask-vector-key' };

  it.each([
    ['at its very second', 0, 0, 60, 'valid'],
    ['a second ahead', 1, 0, 60, 'expired'],
    ['without a longest age', 1, 0, undefined, 'valid'],
    ['as far ahead as the clocks may differ', 5, 5000, 60, 'valid'],
    ['further', 6, 5000, 60, 'expired'],
  ])('%s', async (_, seconds, clockLag, maxAge, status) => {
    const options = maxAge === undefined ? {} : { maxAge };
    const now = NOW - seconds * 1000;
    expect((await verify({ ...input, options, now, clockLag })).status).toBe(status);
  });
});

describe('keygrip', () => {
  const value = base64('{"_expire":1767225600000}');
  const signature = (key: string) => base64url(mac('sha1', key, `koa.sess=${value}`));

  it.each([
    ['an old key', signature('old'), NOW, 'valid', []],
    ['koa-session after its expiry', signature('new'), NOW + 1, 'expired', []],
    ['a wrong signature', signature('x'), NOW, 'bad-signature', []],
    ['no signature', null, NOW, 'bad-signature', ['no-signature-cookie']],
  ])('%s', async (_, sig, now, status, notes) => {
    const name = 'koa.sess';
    const siblings = sig === null ? [] : [{ name: `${name}.sig`, value: sig }];
    const verdict = await verify({ name, value, secret: ['new', 'old'], siblings, now });
    expect(verdict).toMatchObject({ status, notes, format: 'keygrip', expires: NOW });
  });
});

it('the name of a cookie is tried without the prefix of browsers, and with it', async () => {
  const plain = mac('sha512', SECRET, '17').toString('hex');
  const value = `17|${plain}`;
  expect(await statusOf({ name: '__Host-remember_token', value, secret: SECRET })).toMatchObject({
    status: 'valid',
    format: 'flask-login',
  });
});

it.each(['', 'hello', '{"a":1}', '[['])('%j is in no format that a key checks', async (value) => {
  const nothing = { status: 'malformed', format: null, isWritable: false };
  expect(await verify({ name: 'x', value, secret: SECRET })).toMatchObject(nothing);
});
