import { decodeBase64 } from '../base64.ts';
import { type StructureReader, signed } from './structure.ts';

const SIGNED = /^!(?:[\w+/]{22}==|[\w+/]{43}=)\?([\w+/]+={0,2})$/;

/** Bottle's signed pickle: `!` HMAC `?` base64. https://bottlepy.org/docs/stable/tutorial.html#cookies */
export const bottle: StructureReader = {
  maker: 'Bottle',
  begins: '!',
  isOneRun: false,
  read(value) {
    const content = SIGNED.exec(value)?.[1];
    return content === undefined ? null : signed('Bottle signing', decodeBase64(content) ?? '');
  },
};
