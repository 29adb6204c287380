import type { Cookie } from '../../../lib/cookie/cookie.ts';

/** How a field is written and read as the text of its cell. `now` in milliseconds. */
export interface CellText {
  /** What the editor begins with. */
  readonly write: (cookie: Cookie, now: number) => string;
  /** The fields that a text stands for; null when it cannot be understood. */
  readonly read: (text: string, cookie: Cookie, now: number) => Partial<Cookie> | null;
  /** Shown in the empty field. */
  readonly placeholder?: () => string;
}
