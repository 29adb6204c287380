import { LIMITS } from '../limits.ts';
import { type Bytes, concat } from './text.ts';

export interface Inflated {
  readonly bytes: Bytes;
  /** Whether there is more than is allowed: the bytes are the beginning. */
  readonly isCut: boolean;
  /** Whether the content ends early or is damaged: the bytes are what could be read. */
  readonly isDamaged: boolean;
}

/** The second byte of zlib by its level of compression; the first one is of the window that all use. */
const ZLIB_LEVELS = [0x01, 0x5e, 0x9c, 0xda];

/** The compressed form that bytes begin as, by their first two (RFC 1950 section 2.2, RFC 1952 section 2.3.1); null for none. */
export function compressionOf(bytes: Bytes): 'gzip' | 'deflate' | null {
  const [first = 0, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return 'gzip';
  const isZlib = first === 0x78 && ZLIB_LEVELS.includes(second);
  return isZlib && bytes.length > 6 ? 'deflate' : null;
}

/**
 * Undoes gzip (RFC 1952), zlib (RFC 1950; `deflate`) or bare deflate (RFC 1951; `deflate-raw`), up to
 * `LIMITS.inflated` bytes. Never throws.
 */
export async function inflate(bytes: Bytes, form: CompressionFormat): Promise<Inflated> {
  const stream = new DecompressionStream(form);
  const writer = stream.writable.getWriter();
  // Errors show where the content is read.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader: ReadableStreamDefaultReader<Bytes> = stream.readable.getReader();
  const parts: Bytes[] = [];
  let room = LIMITS.inflated;
  let isDamaged = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value.slice(0, room));
      room -= value.length;
      if (room < 0) {
        reader.cancel().catch(() => undefined);
        break;
      }
    }
  } catch {
    isDamaged = true;
  }
  return { bytes: concat(...parts), isCut: room < 0, isDamaged };
}

/** Compresses as zlib does (RFC 1950). */
export async function deflate(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
