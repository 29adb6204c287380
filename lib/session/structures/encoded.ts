import { decodeBase64, readJson } from '../base64.ts';
import { plain, type StructureReader } from './structure.ts';

const PRINTABLE = /^[\t\n\r\x20-\x7e]+$/;
/** What text begins with in base64: its first byte has less than eight bits, and no control character but those above. */
const TEXT = /^[CDI-Za-f]/;
const WRAPPINGS = ['j:', 'base64-'];
const HEX = /^[0-9a-f]+$/i;
const LEAST_LETTERS = 12;

/** JSON, bare (express: after `j:`) or in base64 (Supabase: after `base64-`), and text in base64. */
export const encoded: StructureReader = {
  maker: null,
  begins: '',
  isOneRun: true,
  read(value) {
    const wrapping = WRAPPINGS.find((each) => value.startsWith(each)) ?? '';
    const bare = value.slice(wrapping.length);
    const data = readJson(bare);
    if (data) return plain('JSON', bare, data);
    if (bare.length < LEAST_LETTERS || !TEXT.test(bare)) return null;
    const text = decodeBase64(bare);
    if (text === null || !PRINTABLE.test(text) || HEX.test(bare)) return null;
    const inner = readJson(text);
    return plain(inner ? 'JSON' : 'base64', text, inner);
  },
};
