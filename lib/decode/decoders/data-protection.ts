import { fromBase64 } from '../bytes/base64.ts';
import { toHex } from '../bytes/hex.ts';
import type { Decoder } from '../decoder.ts';

const HEADER_LENGTH = 20;

/** Bytes as .NET writes a Guid: the first three groups are little-endian. */
function guid(hex: string): string {
  const turned = (from: number, to: number) =>
    (hex.slice(from, to).match(/../g) ?? []).reverse().join('');
  return `${turned(0, 8)}-${turned(8, 12)}-${turned(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** ASP.NET Core Data Protection: a magic number, the id of the key, ciphertext. https://learn.microsoft.com/aspnet/core/security/data-protection/implementation/authenticated-encryption-details */
export const dataProtection: Decoder = {
  id: 'aspnet-data-protection',
  readText(text) {
    const bytes = text.startsWith('CfDJ8') ? fromBase64(text) : null;
    if (!bytes || bytes.length < HEADER_LENGTH + 32) return null;
    const keyId = guid(toHex(bytes.slice(4, HEADER_LENGTH)));
    return {
      parts: [
        { label: 'keyId', content: keyId, isLeaf: true },
        { label: 'ciphertext', content: bytes.slice(HEADER_LENGTH), isLeaf: true },
      ],
      notes: ['encrypted'],
    };
  },
};
