import { decodeBase64 } from '../base64.ts';
import { type StructureReader, signed } from './structure.ts';

const SIGNED = /^2\|\d+:\d+\|\d+:\d+\|\d+:[^|]*\|\d+:([\w+/=-]*)\|[0-9a-f]{64}$/;

/** Tornado's signed value, format 2. https://www.tornadoweb.org/en/stable/web.html#tornado.web.create_signed_value */
export const tornado: StructureReader = {
  maker: 'Tornado',
  begins: '2|',
  isOneRun: false,
  read(value) {
    const content = SIGNED.exec(value)?.[1];
    return content === undefined ? null : signed('Tornado signing', decodeBase64(content) ?? '');
  },
};
