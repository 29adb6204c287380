import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digest, digestNamed, hmac } from '../../lib/decode/crypto/digest.ts';

const NAMES = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'];
const bytes = fc.uint8Array({ maxLength: 200 }).map((data) => new Uint8Array(data));

it.each(NAMES)('%s is what OpenSSL makes of any data and key', async (node) => {
  const name = digestNamed(node);
  if (name === null) throw new Error(`no ${node}`);
  await fc.assert(
    fc.asyncProperty(bytes, bytes, async (data, key) => {
      const made = [await digest(name, data), await hmac(name, key, data)];
      const expected = [
        createHash(node).update(data).digest(),
        createHmac(node, key).update(data).digest(),
      ];
      expect(made.map((each) => Buffer.from(each).toString('hex'))).toEqual(
        expected.map((each) => each.toString('hex')),
      );
    }),
  );
});

it.each([
  ['HMAC-SHA256', 'SHA-256'],
  ['sha_1', 'SHA-1'],
  ['MD5', 'MD5'],
  ['sha3', null],
  [undefined, null],
])('%s is the digest %s', (name, expected) => {
  expect(digestNamed(name)).toBe(expected);
});
