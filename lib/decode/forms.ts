import { plainValue } from '../session/plain-value.ts';

/** A value without what it was wrapped in for the journey, and the way back. */
export interface Form {
  readonly text: string;
  /** Wraps another text alike. */
  readonly wrap: (text: string) => string;
}

/** A value as it is. */
export function stored(value: string): Form {
  return { text: value, wrap: (text) => text };
}

/** The values that a server may have meant: without quotes and percent-encoding, and as it is stored. */
export function formsOf(value: string): readonly Form[] {
  const text = plainValue(value);
  if (text === value) return [stored(value)];
  const isQuoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  const isEncoded = /%[0-9A-Fa-f]{2}/.test(value);
  const wrap = (plain: string) => {
    if (isEncoded) return encode(plain);
    return isQuoted ? `"${plain.replace(/["\\]/g, '\\$&')}"` : plain;
  };
  return [{ text, wrap }, stored(value)];
}

/** Percent-encoding; lone surrogates, which have none, become U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
