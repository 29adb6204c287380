import type { Cookie } from '../cookie/cookie.ts';

/** What a file says of one cookie. What it does not say is absent, never guessed. */
export type ReadCookie = Pick<Cookie, 'name' | 'value'> &
  Partial<Cookie> & {
    /** Marked as Partitioned, without a word of the page in whose partition it is. */
    readonly partitioned?: true;
  };

/** Where in a file something stands, for messages: as people count, from 1. */
export interface Place {
  /** The how manyth cookie it is. */
  readonly index: number;
  /** null where the format has no lines of its own (JSON). */
  readonly line: number | null;
}

/** Why something could not be read, or was read otherwise than written. Its sentence is `transfer.fault.<code>`. */
export interface Fault {
  readonly code: string;
  /** What fills $1, $2, … of the sentence. */
  readonly params: readonly string[];
}

/** One cookie of a file, or why there is none. One that cannot be read never keeps the others from it. */
export type Entry =
  | { readonly place: Place; readonly cookie: ReadCookie; readonly notes: readonly Fault[] }
  | { readonly place: Place; readonly cookie: null; readonly fault: Fault };

/** What a page keeps in its storage, for formats that hold that too (Playwright's `origins`). */
export interface OriginStorage {
  /** Such as `https://example.com:8443`. */
  readonly origin: string;
  readonly localStorage: readonly StorageItem[];
}

export interface StorageItem {
  readonly name: string;
  readonly value: string;
}

/** What a format looks at to tell whether a text is its own. */
export interface Sample {
  readonly text: string;
  /** The text as JSON; undefined where it is none. */
  readonly json: unknown;
  /** Milliseconds since 1970: lifetimes such as Max-Age count from here where the file names no other moment. */
  readonly now: number;
}

/** How to read one format. */
export interface Reader {
  /** Whether the text looks like this format and no other; the first of the list that says so has it. */
  readonly recognises: (sample: Sample) => boolean;
  /**
   * Its cookies, one after another, so that a long file can be read in slices. Never throws: a text that is of
   * another format altogether gives one entry with a fault.
   */
  readonly entries: (sample: Sample) => Iterable<Entry>;
}

/** What the user chose for an export. */
export interface WriteOptions {
  /** One of the format's presets; null for its first, or where it has none. */
  readonly preset: string | null;
  /** The request that a header, a command or a snippet is made for; null where no page is at hand. */
  readonly url: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly origins: readonly OriginStorage[];
}

/** Why a cookie is left out of a file altogether. Its sentence is `transfer.omitted.<code>`. */
export interface Omission {
  readonly code: string;
  readonly params: readonly string[];
}

/** How to write one format. */
export interface Writer {
  /**
   * The cookie as the format holds it, which is what a reader of it would make of the file again, or why it
   * cannot hold it at all. What differs from the cookie itself is lost. Of the store it need not speak: see
   * `holdsStore`.
   */
  readonly hold: (cookie: Cookie, options: WriteOptions) => Cookie | Omission;
  /**
   * The cookie as the program has it that the file is for, where that is not quite what the file says: many send a
   * host's own cookies to sub-domains as well. What differs is lost, too.
   */
  readonly inUse?: (held: Cookie, options: WriteOptions) => Cookie;
  /** The file. The cookies are those that `hold` gave. */
  readonly text: (held: readonly Cookie[], options: WriteOptions) => string;
  /** Ways to write it, each for a reader that wants it so; the first is the usual one. */
  readonly presets?: readonly string[];
  /** Whether the file is about one request or its response, so that `hold` gives an omission without `url`. */
  readonly needsUrl?: boolean;
  /** Whether it names the cookie's store; a file that does not is of the default store. */
  readonly holdsStore?: boolean;
  /**
   * What only one cookie in the file can have: of those that share it the one that loses least is written. Absent:
   * the key; null: any number can have it.
   */
  readonly slotOf?: (held: Cookie, options: WriteOptions) => string | null;
  /** Whether it holds `options.origins`. */
  readonly holdsOrigins?: boolean;
}

/** One way to write cookies down. Its name is the message `transfer.format.<id>`, the id in camel case. */
export interface Format {
  /** As on the command line: lower case, with hyphens. */
  readonly id: string;
  /** Of its files, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly reader: Reader;
  readonly writer?: Writer;
}
