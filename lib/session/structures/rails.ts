import { decodeBase64, readJson } from '../base64.ts';
import { type StructureReader, sealed, signed } from './structure.ts';

const SEPARATOR = '--';
const GCM = /^([A-Za-z0-9+/_-]+={0,2})--[A-Za-z0-9+/_-]{16}--[A-Za-z0-9+/_-]{22}(?:==)?$/;
/** Of the tag that comes last, with and without what fills it up. */
const TAG_LENGTHS = [22, 24];
const SIGNATURE = /^[0-9a-f]{40,128}$/;
/** Rails wraps what it keeps in `{"_rails":{"message":…,"exp":…,"pur":"cookie.name"}}`. */
const WRAPPING = 60;

/** What a signed Rails message holds, inside its wrapping; null when it is no Rails message. */
function unwrap(content: string): string | null {
  // Ruby's Marshal begins with its version, 4.8.
  if (content.startsWith('\x04\b')) return content;
  const wrapped = readJson(content);
  if (!wrapped || !('_rails' in wrapped)) return null;
  const inner = wrapped._rails;
  if (typeof inner !== 'object' || !inner || !('message' in inner)) return null;
  return typeof inner.message === 'string' ? decodeBase64(inner.message) : null;
}

/**
 * ActiveSupport's message encryptor (GCM, or CBC inside a signature) and its message verifier.
 * https://api.rubyonrails.org/classes/ActiveSupport/MessageEncryptor.html
 */
export const rails: StructureReader = {
  maker: 'Rails',
  begins: '',
  isOneRun: false,
  read(value) {
    if (!value.includes(SEPARATOR)) return null;
    const isLikely = TAG_LENGTHS.some((length) => value.at(-length - 1) === '-');
    const box = isLikely ? GCM.exec(value) : null;
    if (box) return sealed('ActiveSupport encryption', (box[1]?.length ?? 0) * 0.75 - WRAPPING);
    const end = value.lastIndexOf(SEPARATOR);
    if (value.startsWith('-') || !SIGNATURE.test(value.slice(end + SEPARATOR.length))) return null;
    const decoded = decodeBase64(value.slice(0, end)) ?? '';
    if (/^[\w+/]{20,}={0,2}--[\w+/]{20,}={0,2}$/.test(decoded)) {
      return sealed('ActiveSupport encryption', decoded.length * 0.75);
    }
    const content = unwrap(decoded);
    return content === null ? null : signed('ActiveSupport signing', content);
  },
};
