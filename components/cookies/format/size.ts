/** Bytes of name and value above which browsers refuse a cookie (RFC 6265bis section 5.6). */
export const sizeLimit = 4096;

export interface SizeWords {
  /** In bytes or kilobytes (1,000 bytes), to be followed by its unit. */
  readonly amount: string;
  readonly unit: 'bytes' | 'kilobytes';
}

/** A size in bytes, in kilobytes with one decimal from 1,000 on. */
export function sizeWords(bytes: number, locale?: string): SizeWords {
  if (bytes < 1000) return { amount: bytes.toLocaleString(locale), unit: 'bytes' };
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return { amount: (bytes / 1000).toLocaleString(locale, digits), unit: 'kilobytes' };
}
