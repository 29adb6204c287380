import { decodeBase64 } from '../base64.ts';
import { type StructureReader, signed } from './structure.ts';

/** A time of ten digits that begins with 1, then the content. */
const DECODED = /^1\d{9}\|([\w+/=-]+)\|/;

/** gorilla/securecookie, and through it gin, echo, Kratos and many more in Go. https://github.com/gorilla/securecookie */
export const securecookie: StructureReader = {
  maker: 'gorilla',
  begins: 'MT',
  isOneRun: true,
  read(value) {
    const content = DECODED.exec(decodeBase64(value) ?? '')?.[1];
    return content === undefined ? null : signed('securecookie', decodeBase64(content) ?? content);
  },
};
