import type { ChangeCause } from '../../cookie/jar.ts';

/** What set a cookie last: a header that was recorded, or a script, another tab or an extension. */
export type CookieOrigin =
  | {
      readonly by: 'header';
      readonly entryId: string;
      /** Milliseconds since 1970. */
      readonly at: number;
      readonly method: string;
      readonly url: string;
      /** What it was given, as it was written; null where the header does not have it. */
      readonly maxAge: string | null;
      readonly expires: string | null;
      /** How often headers have set the cookie again since it was there first. */
      readonly renewals: number;
    }
  | { readonly by: 'other'; readonly at: number };

/** Something that happened to a cookie in the jar. */
export interface HistoryEvent {
  readonly at: number;
  readonly kind: 'set' | 'changed' | 'removed';
  /** In the browser's words; `overwrite` for a change. */
  readonly cause: ChangeCause;
  /** The entry of the header that did it; null for a script, another tab, or the browser itself. */
  readonly entryId: string | null;
}
