/** Bytes of name and value above which browsers refuse a cookie (RFC 6265bis section 5.6). */
export const sizeLimit = 4096;

export interface SizeWords {
  /** In bytes or kilobytes (1,000 bytes), to be followed by its unit. */
  readonly amount: string;
  readonly unit: 'bytes' | 'kilobytes';
}

/**
 * A size in bytes, in kilobytes with one decimal from 1,000 on. Written in the digits of the messages around
 * it, without `Intl`: its first number would cost the popup's first frame 5 ms.
 */
export function sizeWords(bytes: number): SizeWords {
  if (bytes < 1000) return { amount: String(bytes), unit: 'bytes' };
  return { amount: (bytes / 1000).toFixed(1), unit: 'kilobytes' };
}
