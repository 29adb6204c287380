import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verify } from '../../lib/decode/verify.ts';

const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const CURVES = [
  {
    alg: 'ES256K',
    hash: 'sha256',
    pair: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
    other: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
    forms: ['spki', 'pkcs8', 'sec1', 'jwk', 'private jwk'],
  },
  {
    alg: 'EdDSA',
    hash: null,
    pair: generateKeyPairSync('ed448'),
    other: generateKeyPairSync('ed448'),
    forms: ['spki', 'pkcs8', 'jwk', 'private jwk'],
  },
  {
    alg: 'Ed448',
    hash: null,
    pair: generateKeyPairSync('ed448'),
    other: generateKeyPairSync('ed448'),
    forms: ['spki'],
  },
] as const;

interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

function tokenOf(alg: string, hash: string | null, { privateKey }: Pair, sub = 'alice'): string {
  const part = (data: object) => Buffer.from(JSON.stringify(data)).toString('base64url');
  const signed = `${part({ alg })}.${part({ sub })}`;
  const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
  return `${signed}.${sign(hash, Buffer.from(signed), key).toString('base64url')}`;
}

/** A key as people have it: a PEM, or a JWK. */
function written({ publicKey, privateKey }: Pair, form: string): string {
  if (form === 'spki') return publicKey.export({ type: 'spki', format: 'pem' }).toString();
  if (form.endsWith('jwk')) {
    return JSON.stringify((form === 'jwk' ? publicKey : privateKey).export({ format: 'jwk' }));
  }
  return privateKey.export({ type: form as 'pkcs8' | 'sec1', format: 'pem' }).toString();
}

const judge = (value: string, secret: string) => verify({ name: 'token', value, secret });

describe.each(CURVES)('$alg, which browsers do not have,', ({ alg, hash, pair, other, forms }) => {
  const token = tokenOf(alg, hash, pair);

  it.each(forms)('is checked with a key as %s', async (form) => {
    expect(await judge(token, written(pair, form))).toMatchObject({ status: 'valid', notes: [] });
  });

  it('is right for whatever signature the key makes', async () => {
    for (let turn = 0; turn < 8; turn++) {
      const made = tokenOf(alg, hash, pair, `user ${turn}`);
      expect((await judge(made, written(pair, 'spki'))).status).toBe('valid');
    }
  });

  it('is refused for another key, and for a text or a signature that was changed', async () => {
    const [header = '', , signature = ''] = token.split('.');
    const mallory = Buffer.from('{"sub":"mallory"}').toString('base64url');
    const changed = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1);
    for (const [value, secret] of [
      [token, written(other, 'spki')],
      [`${header}.${mallory}.${signature}`, written(pair, 'spki')],
      [`${token.slice(0, -signature.length)}${changed}`, written(pair, 'spki')],
    ] as const) {
      expect(await judge(value, secret)).toMatchObject({ status: 'bad-signature', notes: [] });
    }
  });

  it.each(['spki', 'pkcs8', 'jwk'])('takes no key of another curve, as %s', async (form) => {
    const verdict = await judge(token, written(p256, form));
    expect(verdict).toMatchObject({ status: 'bad-signature', notes: ['wrong-key-type'] });
  });
});

it('says that it cannot check what nobody has yet', async () => {
  const [header, payload] = tokenOf('ML-DSA-44', null, CURVES[1].pair).split('.');
  const token = `${header}.${payload}.${Buffer.alloc(2_420, 1).toString('base64url')}`;
  expect((await judge(token, written(p256, 'spki'))).status).toBe('unchecked');
});
