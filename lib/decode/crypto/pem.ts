import { fromBase64 } from '../bytes/base64.ts';
import { fromHex } from '../bytes/hex.ts';
import type { Bytes } from '../bytes/text.ts';
import { element, elementsOf } from './der.ts';

const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\s\\]*)-----END/;
const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
/** `AlgorithmIdentifier` of rsaEncryption (RFC 8017 appendix A.1). */
const RSA = fromHex('300d06092a864886f70d0101010500') ?? new Uint8Array();

/** Whether a text is or holds a key or certificate in PEM (RFC 7468). */
export function isPem(text: string): boolean {
  return text.includes('-----BEGIN ');
}

/**
 * The public key in a PEM, as SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7): of a public key in either form or
 * of a certificate. null for anything else. Line breaks may be written as `\n`, as in environment files.
 */
export function publicKeyOf(pem: string): Bytes | null {
  const [, label = '', body = ''] = BLOCK.exec(pem.replaceAll('\\n', '\n')) ?? [];
  const bytes = fromBase64(body.replace(/\s/g, ''));
  if (!bytes) return null;
  if (label === 'PUBLIC KEY') return bytes;
  if (label === 'RSA PUBLIC KEY') {
    // Bit strings begin with the number of bits that do not count.
    return element(SEQUENCE, RSA, element(BIT_STRING, new Uint8Array(1), bytes));
  }
  return label.endsWith('CERTIFICATE') ? keyOfCertificate(bytes) : null;
}

/** The private key in a PEM, as PrivateKeyInfo (RFC 5208 section 5), which PKCS #1 is wrapped into; null for anything else. */
export function privateKeyOf(pem: string): Bytes | null {
  const [, label = '', body = ''] = BLOCK.exec(pem.replaceAll('\\n', '\n')) ?? [];
  const bytes = fromBase64(body.replace(/\s/g, ''));
  if (label === 'PRIVATE KEY') return bytes;
  if (!bytes || label !== 'RSA PRIVATE KEY') return null;
  return element(SEQUENCE, element(INTEGER, new Uint8Array(1)), RSA, element(OCTET_STRING, bytes));
}

/** RFC 5280 section 4.1: the key comes after version (if any), serial, signature, issuer, validity and subject. */
function keyOfCertificate(bytes: Bytes): Bytes | null {
  const certificate = elementsOf(bytes)[0];
  const body = certificate && elementsOf(certificate.content)[0];
  const fields = body ? elementsOf(body.content) : [];
  const hasVersion = fields[0]?.tag === 0xa0;
  return fields[hasVersion ? 6 : 5]?.whole ?? null;
}
