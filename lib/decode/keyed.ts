import type { Digest } from './crypto/digest.ts';

/** What the server was set up with, where that is not the default of its framework. */
export interface KeyOptions {
  /** The salt or namespace of the signature, as the framework's own function takes it. */
  readonly salt?: string;
  /** Django: the salt of the signer itself, where it is known rather than what it is made of. */
  readonly signerSalt?: string;
  /** Seconds after which the server refuses the value. */
  readonly maxAge?: number;
  readonly digest?: Digest;
  /** itsdangerous: how the key is made of the secret. */
  readonly keyDerivation?: 'hmac' | 'django-concat' | 'concat' | 'none';
  /** Rails: what the message is for, where that is not `cookie.NAME`. */
  readonly purpose?: string;
  /** Rails: rounds of PBKDF2. */
  readonly iterations?: number;
}

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** A cookie that is to be checked. */
export interface KeyedInput extends NamedValue {
  /** The key as a developer would type it; several where the server knows several. Empty or absent: none. */
  readonly secret?: string | readonly string[];
  readonly options?: KeyOptions;
  /** The moment to judge expiry by, in epoch milliseconds; without it nothing is expired. */
  readonly now?: number;
  /** Milliseconds that the clock of the server may be ahead of the one that `now` is from; 0 when absent. */
  readonly clockLag?: number;
  /** Other cookies of the site, some of which hold signatures. */
  readonly siblings?: readonly NamedValue[];
}

/**
 * - `valid`: the server that has the key would accept the value
 * - `bad-signature`: no key that was given made it
 * - `expired`, `not-yet-valid`: the signature is right, the time is not
 * - `alg-none`: a JSON Web Token that claims to need no signature
 * - `malformed`: in no format that is checked with a key, or a broken one
 * - `no-key`: cannot be told without a key
 * - `unchecked`: cannot be told here: it is encrypted, or signed by an algorithm that is not known
 */
export type Status =
  | 'valid'
  | 'bad-signature'
  | 'expired'
  | 'not-yet-valid'
  | 'alg-none'
  | 'malformed'
  | 'no-key'
  | 'unchecked';

export type VerdictNote =
  /** The key is short or widely known: others can guess it. */
  | 'weak-key'
  /** HMAC with a public key as its secret: the attack of CVE-2015-9235. */
  | 'alg-confusion'
  /** The key is of a kind that the algorithm does not take. */
  | 'wrong-key-type'
  /** The key was taken as base64. */
  | 'key-in-base64'
  /** The key was taken as hex. */
  | 'key-in-hex'
  /** Made for a cookie of another name. */
  | 'other-name'
  /** SHA-1, which new versions of the framework do not accept any more. */
  | 'legacy-digest'
  | 'runs-code'
  | 'cut'
  /** A sibling with the signature is missing. */
  | 'no-signature-cookie';

/** What a keyed format found out. */
export interface Opened {
  readonly status: Status;
  /** The content as data, where it could be read: JSON, or a text. Whole numbers beyond 2^53 are a `bigint`. */
  readonly content?: unknown;
  /** The content as `write` takes it, where that says more than `content`: types that JSON does not have. */
  readonly source?: unknown;
  /** When it was made or signed, in epoch milliseconds. */
  readonly timestamp?: number | null;
  /** When it expires, in epoch milliseconds, where the value itself says so. */
  readonly expires?: number | null;
  /** Where the format can be compressed: whether it is. */
  readonly compressed?: boolean;
  readonly notes?: readonly VerdictNote[];
  /** Puts another content into the same form; not there where that cannot be done. */
  readonly write?: (content: string) => Promise<Written | null>;
}

/** A text with new content. null instead: the content does not fit, such as what should be JSON and is not. */
export interface Written {
  readonly text: string;
  /** Whether it is signed; otherwise the server refuses it. */
  readonly isSigned: boolean;
  /** Other cookies that have to change with it. */
  readonly siblings?: readonly NamedValue[];
}

/** A cookie as keyed formats see it. */
export interface Subject {
  readonly name: string;
  /** The value as it is stored. */
  readonly value: string;
  /** The value without quotes or percent-encoding, or as it is stored: both are tried. */
  readonly text: string;
  /** The keys, best first; empty when none was given. */
  readonly secrets: readonly string[];
  readonly options: KeyOptions;
  readonly now: number | null;
  readonly clockLag: number;
  readonly siblings: ReadonlyMap<string, string>;
}

/** The likelihood of a shape that ordinary values have as well: nothing but a key that accepts it tells. */
export const CHANCE = 1;

/** What a format can do with a key. */
export interface Keyed {
  /**
   * How well the value fits the format: 0 not at all, `CHANCE`, 2 or 3 by its name or by what was said of it alone,
   * up to 9 by a shape that is nobody else's. When no format accepts the key, the likeliest says why.
   */
  readonly likelihood: (subject: Subject) => number;
  readonly open: (subject: Subject) => Promise<Opened>;
}
