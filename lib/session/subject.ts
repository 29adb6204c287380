import type { Cookie } from '../cookie/cookie.ts';
import { timeLeft } from '../cookie/lifetime.ts';
import { joinPieces } from './pieces.ts';
import { plainValue } from './plain-value.ts';
import { type Secret, secretOf } from './secret.ts';
import type { Structure, StructureReader } from './structures/structure.ts';
import { type Topic, topicsOf } from './vocabulary.ts';

/** A cookie with all that the evidence looks at, worked out once. */
export interface Subject {
  readonly cookie: Cookie;
  /** The name without `__Host-`, `__Secure-` and the like, and without the number of a piece. */
  readonly name: string;
  /** The plain value; of a long value in pieces, all of them put together. */
  readonly value: string;
  /** In how many pieces the value came: 1 for a cookie of its own. */
  readonly pieces: number;
  readonly topics: ReadonlyMap<Topic, string>;
  readonly structure: Structure | null;
  /** The framework that the structure gives away. */
  readonly maker: string | null;
  /** The part of the value that could be a secret: of the content, where that can be read. */
  readonly secret: Secret;
  /** Seconds that the cookie has to live; null for a session cookie. */
  readonly lifetime: number | null;
  readonly now: number;
  /** The cookies it lives with, by name. */
  readonly siblings: ReadonlyMap<string, Cookie>;
}

const PREFIX = /^__(?:Host-Http|Host|Secure|Http)-/i;
/** Longer than any cookie may be (RFC 6265bis section 5.6 allows 4,096 bytes), pieces included. */
const LONGEST_READ = 16_384;

/** The name without a prefix that browsers give a meaning to (RFC 6265bis section 4.1.3): it says nothing of the purpose. */
export function bareName(name: string): string {
  return name.startsWith('__') ? name.replace(PREFIX, '') : name;
}

function readStructure(value: string, readers: readonly StructureReader[]) {
  for (const { maker, read } of readers) {
    const structure = read(value);
    if (structure) return { structure, maker };
  }
  return { structure: null, maker: null };
}

/** Prepares a cookie for the evidence. `now` in milliseconds. */
export function subjectOf(
  cookie: Cookie,
  siblings: ReadonlyMap<string, Cookie>,
  readers: readonly StructureReader[],
  now: number,
): Subject {
  const { name, value: raw, count } = joinPieces(cookie, siblings);
  const value = plainValue(raw.slice(0, LONGEST_READ));
  const { structure, maker } = readStructure(value, readers);
  const bare = bareName(name);
  return {
    cookie,
    name: bare,
    value,
    pieces: count,
    topics: topicsOf(bare),
    structure,
    maker,
    secret: secretOf(structure?.content ?? value),
    lifetime: timeLeft(cookie, now),
    now,
    siblings,
  };
}
