import { type StructureReader, signed } from './structure.ts';

const SIGNED = /^s:(.+)\.[A-Za-z0-9+/_-]{43}=?$/s;

/** cookie-parser, express-session and their kin: `s:` value `.` HMAC-SHA256. https://www.npmjs.com/package/cookie-signature */
export const connect: StructureReader = {
  maker: 'Express / Koa',
  begins: 's:',
  isOneRun: false,
  read(value) {
    const content = SIGNED.exec(value)?.[1];
    return content === undefined ? null : signed('cookie-signature', content);
  },
};
