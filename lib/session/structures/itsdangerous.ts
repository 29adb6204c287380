import { decodeBase64 } from '../base64.ts';
import { type StructureReader, signed } from './structure.ts';

/** Payload, four bytes of time, HMAC of 20, 32 or 64 bytes, all in base64url. */
/** Of the HMAC. */
const LENGTHS = [27, 43, 86];
const SIGNED = /^(\.?)([\w-]+={0,2})\.[\w-]{6}\.(?:[\w-]{27}|[\w-]{43}|[\w-]{86})$/;

/**
 * Flask, Quart, Starlette: signed and readable; a leading dot means compressed.
 * https://itsdangerous.palletsprojects.com/en/stable/url_safe/
 */
export const itsdangerous: StructureReader = {
  maker: 'Flask / Starlette',
  begins: '',
  isOneRun: false,
  read(value) {
    const isLikely = LENGTHS.some((length) => value.at(-length - 1) === '.');
    const parts = isLikely ? SIGNED.exec(value) : null;
    if (!parts) return null;
    const [, compressed, payload = ''] = parts;
    return signed('itsdangerous', compressed ? null : decodeBase64(payload));
  },
};
