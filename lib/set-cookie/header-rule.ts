import type { Reading } from './reading.ts';
import type { HeaderIssue } from './verdict.ts';

/** One rule of RFC 6265bis, or of a browser, about a Set-Cookie header. */
export type HeaderRule = (reading: Reading) => readonly HeaderIssue[];
