import { decodeBase64, readJson } from './base64.ts';

/** A JSON Web Token, as far as it can be read without a key. */
export interface Token {
  readonly header: ReadonlyMap<string, unknown>;
  readonly claims: ReadonlyMap<string, unknown>;
}

/** Header, claims and signature (RFC 7515 section 7.1); the signature is empty with `alg` none (RFC 7519 section 6). */
const COMPACT = /^(?:Bearer )?(eyJ[\w-]*)\.(ey[\w-]*)\.[\w-]*$/;

/** Reads a plain value as a signed token; null when it is none. Encrypted tokens (RFC 7516) have nothing to read. */
export function readToken(value: string): Token | null {
  if (!value.startsWith('ey') && !value.startsWith('Bearer ')) return null;
  const [, first = '', second = ''] = COMPACT.exec(value) ?? [];
  const header = readPart(first);
  const claims = readPart(second);
  return header?.has('alg') && claims ? { header, claims } : null;
}

/** The fields of an object as a map, so that `__proto__` and the like are names as any other. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? new Map(Object.entries(value)) : null;
}

function readPart(part: string): ReadonlyMap<string, unknown> | null {
  return fieldsOf(readJson(decodeBase64(part) ?? ''));
}
