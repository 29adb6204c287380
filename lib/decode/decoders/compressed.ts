import { compressionOf, inflate } from '../bytes/inflate.ts';
import type { Decoder } from '../decoder.ts';
import type { NodeNote } from '../node.ts';

/** gzip (RFC 1952) and zlib (RFC 1950). What grows beyond `LIMITS.inflated` is cut. */
export const compressed: Decoder = {
  id: 'compressed',
  async readBytes(bytes) {
    const form = compressionOf(bytes);
    if (form === null) return null;
    const { bytes: content, isCut, isDamaged } = await inflate(bytes, form);
    if (content.length === 0) return null;
    const notes: NodeNote[] = [
      ...(isCut ? ['cut' as const] : []),
      ...(isDamaged ? ['damaged' as const] : []),
    ];
    return { parts: [{ label: 'decoded', content }], notes };
  },
};
