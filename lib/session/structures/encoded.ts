import { decodeBase64, readJson } from '../base64.ts';
import { jwt } from './jwt.ts';
import { plain, type Structure, type StructureReader } from './structure.ts';

const PRINTABLE = /^[\t\n\r\x20-\x7e]+$/;
/** What text begins with in base64: its first byte has less than eight bits, and no control character but those above. */
const TEXT = 'CDIJKLMNOPQRSTUVWXYZabcdef';
const HEX = /^[0-9a-f]+$/i;
/** Nine bytes, read ahead of the rest: those of what is no text are hardly ever all printable. */
const LEAST_LETTERS = 12;

function unwrap(value: string): string {
  if (value.startsWith('j:')) return value.slice(2);
  return value.startsWith('base64-') ? value.slice(7) : value;
}

function readText(value: string): string | null {
  const text = decodeBase64(value);
  return text !== null && PRINTABLE.test(text) ? text : null;
}

/** Whoever has the data (PocketBase, Supabase) has the token among its members. */
function tokenIn(data: object): Structure | null {
  for (const member of Object.values(data)) {
    const token = typeof member === 'string' ? jwt.read(member) : null;
    if (token) return token;
  }
  return null;
}

/** JSON, bare (express: after `j:`) or in base64 (Supabase: after `base64-`), and text in base64. */
export const encoded: StructureReader = {
  maker: null,
  begins: '',
  isOneRun: true,
  read(value) {
    const bare = unwrap(value);
    const data = readJson(bare);
    if (data) return tokenIn(data) ?? plain('JSON', bare, data);
    if (bare.length < LEAST_LETTERS || !TEXT.includes(bare.charAt(0))) return null;
    if (readText(bare.slice(0, LEAST_LETTERS)) === null || HEX.test(bare)) return null;
    const text = readText(bare);
    if (text === null) return null;
    const inner = readJson(text);
    return (inner && tokenIn(inner)) ?? plain(inner ? 'JSON' : 'base64', text, inner);
  },
};
