import { fromBase64 } from '../bytes/base64.ts';
import { fromHex } from '../bytes/hex.ts';
import { type Bytes, sameBytes } from '../bytes/text.ts';
import { element, elementsOf, fieldsOf, SEQUENCE } from './der.ts';

const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\s\\]*)-----END/g;
/** Files of real servers hold a handful. */
const MOST_BLOCKS = 20;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
/** The parameters and the public key of an ECPrivateKey (RFC 5915 section 3). */
const [CURVE, POINT] = [0xa0, 0xa1];
/** `AlgorithmIdentifier` of rsaEncryption (RFC 8017 appendix A.1). */
const RSA = fromHex('300d06092a864886f70d0101010500') ?? new Uint8Array();
/** id-RSASSA-PSS (the same, appendix A.2.3), a kind of key that WebCrypto does not take. */
const PSS = fromHex('06092a864886f70d01010a') ?? new Uint8Array();
/** id-ecPublicKey (RFC 5480 section 2.1.1). */
const EC = fromHex('06072a8648ce3d0201') ?? new Uint8Array();

/** Whether a text is or holds a key or certificate in PEM (RFC 7468). */
export function isPem(text: string): boolean {
  return text.includes('-----BEGIN ');
}

interface Block {
  readonly label: string;
  readonly bytes: Bytes;
}

/**
 * The blocks of a PEM, whose line breaks may be written as `\n`, as in environment files. A public key or certificate
 * may also be the base64 alone, as servers show it.
 */
function blocksOf(text: string): Block[] {
  if (!isPem(text)) return bareBlocks(text);
  const found = [...text.replaceAll('\\n', '\n').matchAll(BLOCK)].slice(0, MOST_BLOCKS);
  return found.flatMap(([, label = '', body = '']) => {
    const bytes = fromBase64(body.replace(/\s/g, ''));
    return bytes ? [{ label, bytes }] : [];
  });
}

/** A public key is a sequence of two elements, a certificate one of three. */
function bareBlocks(text: string): Block[] {
  const bytes = /^\s*M[A-Za-z0-9+/\s]{50,}={0,2}\s*$/.test(text)
    ? fromBase64(text.replace(/\s/g, ''))
    : null;
  const count = bytes ? fieldsOf(bytes).length : 0;
  if (!bytes || count < 2 || count > 3) return [];
  return [{ label: count === 2 ? 'PUBLIC KEY' : 'CERTIFICATE', bytes }];
}

/**
 * The public keys in a text, as SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7): of public keys in either form, of
 * certificates, and of elliptic private keys, which have them beside.
 */
export function publicKeysOf(text: string): Bytes[] {
  return blocksOf(text)
    .map((block) => publicKeyOf(block))
    .filter((key) => key !== null);
}

function publicKeyOf({ label, bytes }: Block): Bytes | null {
  switch (label) {
    case 'PUBLIC KEY':
      return withPlainRsa(bytes);
    case 'RSA PUBLIC KEY':
      // Bit strings begin with the number of bits that do not count.
      return element(SEQUENCE, RSA, element(BIT_STRING, new Uint8Array(1), bytes));
    case 'EC PRIVATE KEY':
      return publicHalfOfEc(bytes);
    default:
      return label.endsWith('CERTIFICATE') ? keyOfCertificate(bytes) : null;
  }
}

/** The private keys in a text, as PrivateKeyInfo (RFC 5208 section 5), which PKCS #1 is wrapped into. */
export function privateKeysOf(text: string): Bytes[] {
  return blocksOf(text).flatMap(({ label, bytes }) => {
    if (label === 'PRIVATE KEY') return [withPlainRsa(bytes)];
    if (label !== 'RSA PRIVATE KEY') return [];
    const version = element(INTEGER, new Uint8Array(1));
    return [element(SEQUENCE, version, RSA, element(OCTET_STRING, bytes))];
  });
}

/** A key for RSASSA-PSS as one for RSA in general, which is the same but for its name. */
function withPlainRsa(bytes: Bytes): Bytes {
  const fields = fieldsOf(bytes);
  const isPss = fields.map(({ tag, content }) => {
    const kind = tag === SEQUENCE ? elementsOf(content)[0] : undefined;
    return kind !== undefined && sameBytes(kind.whole, PSS);
  });
  if (!isPss.includes(true)) return bytes;
  return element(SEQUENCE, ...fields.map(({ whole }, index) => (isPss[index] ? RSA : whole)));
}

function publicHalfOfEc(bytes: Bytes): Bytes | null {
  const fields = fieldsOf(bytes);
  const curve = fields.find(({ tag }) => tag === CURVE);
  const point = fields.find(({ tag }) => tag === POINT);
  if (!curve || !point) return null;
  return element(SEQUENCE, element(SEQUENCE, EC, curve.content), point.content);
}

/** RFC 5280 section 4.1: the key comes after version (if any), serial, signature, issuer, validity and subject. */
function keyOfCertificate(bytes: Bytes): Bytes | null {
  const body = fieldsOf(bytes)[0];
  const fields = body ? elementsOf(body.content) : [];
  const hasVersion = fields[0]?.tag === 0xa0;
  const key = fields[hasVersion ? 6 : 5]?.whole;
  return key ? withPlainRsa(key) : null;
}
