import type { Detection } from '../detection.ts';
import { plainValue } from '../plain-value.ts';
import { STRUCTURES } from '../structures/index.ts';
import type { Structure } from '../structures/structure.ts';
import type { SessionKind } from './session.ts';

/**
 * Signed values of which the time and the signature differ from one response to the next though the contents do not:
 * `django.core.signing` and itsdangerous. https://docs.djangoproject.com/en/stable/topics/signing/,
 * https://itsdangerous.palletsprojects.com/en/stable/timed/
 */
const SIGNED: readonly RegExp[] = [
  /^(.*):[0-9A-Za-z]{6}:(?:[\w-]{43}|[\w-]{27})$/s,
  /^(\.?[\w-]+={0,2})\.[\w-]{6}\.[\w-]{27,86}$/,
];

/** The part of a value that says something: equal for two values of the same contents. */
export function contentsOf(value: string): string {
  const plain = plainValue(value);
  for (const grammar of SIGNED) {
    const contents = grammar.exec(plain)?.[1];
    if (contents !== undefined) return contents;
  }
  return plain;
}

/** What can be told of a session by the value of its cookie. */
export interface ValueTraits {
  readonly kind: SessionKind;
  /** Whether the same contents look different each time: then a new value does not mean a new id. */
  readonly isSealed: boolean;
}

/** Where the data of a session is, and how its values compare. */
export function traitsOf(value: string, { role, framework }: Detection): ValueTraits {
  const plain = plainValue(value);
  const structure = structureOf(plain);
  const isSealed = structure?.kind === 'sealed';
  if (structure?.kind === 'token' || structure?.isData) return { kind: 'self-contained', isSealed };
  if (structure?.kind === 'signed' && structure.content === null) {
    return { kind: 'self-contained', isSealed };
  }
  if (framework !== null) {
    return { kind: role === 'session-id' ? 'server-side' : 'self-contained', isSealed };
  }
  if (isSealed) return { kind: 'self-contained', isSealed };
  return {
    kind: role === 'session-id' && plain.length <= LONGEST_ID ? 'server-side' : 'unknown',
    isSealed,
  };
}

/** In characters: no more are needed to tell sessions apart. */
const LONGEST_ID = 64;

function structureOf(plain: string): Structure | null {
  for (const { read } of STRUCTURES) {
    const structure = read(plain);
    if (structure) return structure.isGuess ? null : structure;
  }
  return null;
}
