import { type Bytes, concat } from '../bytes/text.ts';

async function decrypt(
  parameters: AesCbcParams | AesGcmParams | AesCtrParams,
  key: Bytes,
  data: Bytes,
): Promise<Bytes | null> {
  try {
    const imported = await crypto.subtle.importKey('raw', key, parameters.name, false, ['decrypt']);
    return new Uint8Array(await crypto.subtle.decrypt(parameters, imported, data));
  } catch {
    // A key of a wrong length, wrong padding, a wrong tag: all the same to the server.
    return null;
  }
}

/** AES in CBC mode with the padding of PKCS #7; null when key, IV or padding are wrong. */
export function decryptCbc(key: Bytes, iv: Bytes, data: Bytes): Promise<Bytes | null> {
  return decrypt({ name: 'AES-CBC', iv }, key, data);
}

/** AES in Galois/counter mode (NIST SP 800-38D); null when the tag does not fit. */
export function decryptGcm(
  key: Bytes,
  iv: Bytes,
  data: Bytes,
  tag: Bytes,
  additionalData: Bytes = new Uint8Array(),
): Promise<Bytes | null> {
  // Shorter tags are a way to forge: frameworks refuse them.
  if (tag.length !== 16) return Promise.resolve(null);
  return decrypt({ name: 'AES-GCM', iv, additionalData }, key, concat(data, tag));
}

/** AES in counter mode, the whole block being the counter as in OpenSSL. */
export function decryptCtr(key: Bytes, counter: Bytes, data: Bytes): Promise<Bytes | null> {
  return decrypt({ name: 'AES-CTR', counter, length: 128 }, key, data);
}
