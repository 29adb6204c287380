import { utf8 } from '../bytes/text.ts';
import { dataPart } from '../content/data-parts.ts';
import { isPhp, readPhp, readPhpBytes, readPhpSession } from '../content/php.ts';
import type { Decoder } from '../decoder.ts';

/** A hash before (Yii) or behind it (CodeIgniter). */
const SIGNED = /^([a-f0-9]{32,64})?([aO]:\d.*[}])([a-f0-9]{32,40})?$/s;

/** PHP's serialize(), and variables as session_encode() writes them. https://www.php.net/serialize */
export const phpSerialize: Decoder = {
  id: 'php-serialize',
  readText(text) {
    // Few texts have what every session has.
    const session = /[:;]/.test(text) ? readPhpSession(utf8(text)) : undefined;
    if (session) return { parts: [dataPart('data', session)] };
    const [, before = '', content = text, behind = ''] = SIGNED.exec(text) ?? [];
    const data = isPhp(content) ? readPhp(content) : undefined;
    if (data === undefined) return null;
    const start = before.length;
    const span = { start, end: start + content.length };
    const signature = before || behind;
    return {
      parts: [
        { ...dataPart('data', data), span },
        ...(signature === '' ? [] : [{ label: 'signature', content: signature, isLeaf: true }]),
      ],
    };
  },
  readBytes(bytes) {
    const data = readPhpSession(bytes) ?? readPhpBytes(bytes);
    return data === undefined ? null : { parts: [dataPart('data', data)] };
  },
};
