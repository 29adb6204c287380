import { decodeBase64, readJson } from '../base64.ts';
import { type StructureReader, sealed, token } from './structure.ts';

const COMPACT = /^(?:Bearer )?(eyJ[\w-]*)\.([\w-]*)\.([\w-]*)(?:\.([\w-]*)\.[\w-]*)?$/;

/** JSON Web Token, signed (RFC 7515 section 7.1, three parts) or encrypted (RFC 7516 section 7.1, five parts). */
export const jwt: StructureReader = {
  maker: null,
  begins: '',
  isOneRun: false,
  read(value) {
    const parts = value.includes('eyJ') && value.includes('.') ? COMPACT.exec(value) : null;
    const header = parts && readJson(decodeBase64(parts[1] ?? '') ?? '');
    if (!parts || !header || !('alg' in header)) return null;
    if (parts[4] !== undefined) return sealed('JWE', parts[4].length * 0.75);
    const claims = decodeBase64(parts[2] ?? '');
    if (claims === null) return null;
    const data = readJson(claims);
    return data ? token('JWT', claims, data) : sealed('JWT', claims.length);
  },
};
