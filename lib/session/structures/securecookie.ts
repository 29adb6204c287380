import { decodeBase64 } from '../base64.ts';
import { type StructureReader, signed } from './structure.ts';

/** The base64 of a ten-digit time that begins with 1, then a bar. */
const BEGINNING = /^MT[A-Za-z0-9+/_-]{12}[A-Za-z0-9+/_-]+={0,2}$/;
const DECODED = /^\d{10}\|([\w+/=-]+)\|/;

/** gorilla/securecookie, and through it gin, echo, Kratos and many more in Go. https://github.com/gorilla/securecookie */
export const securecookie: StructureReader = {
  maker: 'gorilla',
  begins: 'MT',
  isOneRun: true,
  read(value) {
    if (!BEGINNING.test(value)) return null;
    const content = DECODED.exec(decodeBase64(value) ?? '')?.[1];
    return content === undefined ? null : signed('securecookie', decodeBase64(content) ?? content);
  },
};
