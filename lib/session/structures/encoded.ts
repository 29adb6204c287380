import { decodeBase64, readJson } from '../base64.ts';
import { plain, type StructureReader } from './structure.ts';

const PRINTABLE = /^[\t\n\r\x20-\x7e]+$/;

/** JSON, bare (express: after `j:`) or in base64 (Supabase: after `base64-`), and text in base64. */
export const encoded: StructureReader = {
  maker: null,
  read(value) {
    const bare = value.replace(/^(?:j:|base64-)/, '');
    if (readJson(bare)) return plain('JSON', bare);
    if (bare.length < 12 || /^[0-9a-f]+$/i.test(bare)) return null;
    const text = decodeBase64(bare);
    if (text === null || !PRINTABLE.test(text)) return null;
    return plain(readJson(text) ? 'JSON' : 'base64', text);
  },
};
