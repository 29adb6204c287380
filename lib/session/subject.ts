import type { Cookie } from '../cookie/cookie.ts';
import { timeLeft } from '../cookie/lifetime.ts';
import type { Namesakes } from './known-cookies.ts';
import { joinPieces } from './pieces.ts';
import type { ReadValue } from './read-value.ts';
import type { Secret } from './secret.ts';
import type { Siblings } from './siblings.ts';
import type { Structure } from './structures/structure.ts';
import type { Hint } from './vocabulary.ts';

/** What a name says of a cookie. */
export interface Named {
  /** The name without `__Host-`, `__Secure-` and the like. */
  readonly name: string;
  readonly topics: readonly Hint[];
  /** The known cookies that go by it. */
  readonly namesakes: Namesakes;
}

/** What the names and values of cookies are read with. */
export interface Readers {
  readonly readName: (name: string) => Named;
  readonly readValue: (value: string) => ReadValue;
}

/** A cookie with all that the evidence looks at, worked out once. */
export interface Subject {
  readonly cookie: Cookie;
  /** The name, of a piece without its number. */
  readonly named: Named;
  /** The plain value; of a long value in pieces, all of them put together. */
  readonly value: string;
  /** In how many pieces the value came: 1 for a cookie of its own. */
  readonly pieces: number;
  readonly structure: Structure | null;
  /** The framework that the structure gives away. */
  readonly maker: string | null;
  /** The part of the value that could be a secret. */
  readonly secret: Secret;
  /** Seconds that the cookie has to live; null for a session cookie. */
  readonly lifetime: number | null;
  readonly now: number;
  /** The cookies it lives with. */
  readonly siblings: Siblings;
}

const PREFIXES = ['__host-http-', '__host-', '__secure-', '__http-'];
/** The name without a prefix that browsers give a meaning to (RFC 6265bis section 4.1.3): it says nothing of the purpose. */
export function bareName(name: string): string {
  if (!name.startsWith('__')) return name;
  const lower = name.toLowerCase();
  return name.slice(PREFIXES.find((prefix) => lower.startsWith(prefix))?.length ?? 0);
}

/** Prepares a cookie for the evidence. `now` in milliseconds. */
export function subjectOf(
  cookie: Cookie,
  siblings: Siblings,
  { readName, readValue }: Readers,
  now: number,
): Subject {
  const whole = joinPieces(cookie.name, siblings.pieces);
  const { plain, structure, maker, secret } = readValue((whole ?? cookie).value);
  return {
    cookie,
    named: readName((whole ?? cookie).name),
    value: plain,
    pieces: whole?.count ?? 1,
    structure,
    maker,
    secret,
    lifetime: timeLeft(cookie, now),
    now,
    siblings,
  };
}
