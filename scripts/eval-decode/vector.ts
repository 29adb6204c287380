import { digestNamed } from '../../lib/decode/crypto/digest.ts';
import { inspect } from '../../lib/decode/inspect.ts';
import type { KeyedInput, KeyOptions, NamedValue } from '../../lib/decode/keyed.ts';
import { plainContent } from '../../lib/decode/plain-content.ts';
import { verify } from '../../lib/decode/verify.ts';

/** A line of the corpus: what is decoded, and what it is measured against. */
export interface Vector {
  readonly id: string;
  readonly cookie: NamedValue;
  readonly siblings?: readonly NamedValue[];
  readonly secret?: string | readonly string[];
  readonly options?: Readonly<Record<string, unknown>>;
  /** Epoch seconds. */
  readonly now?: number;
  readonly expect?: Readonly<Record<string, unknown>>;
}

/** What is printed of a vector; times in epoch seconds, null for what does not apply. */
export interface Answer {
  readonly id: string;
  readonly valid: boolean | null;
  readonly reason: string | null;
  readonly decoded: unknown;
  readonly timestamp: number | null;
  readonly compressed: boolean | null;
  readonly format: string | null;
}

const DERIVATIONS = ['hmac', 'django-concat', 'concat', 'none'] as const;

function optionsOf(given: Readonly<Record<string, unknown>> = {}): KeyOptions {
  const digest = digestNamed(text(given.digest) ?? text(given.algorithm));
  const derivation = text(given.keyDerivation) ?? text(given.key_derivation);
  const keyDerivation = DERIVATIONS.find((each) => each === derivation);
  return {
    ...(typeof given.salt === 'string' ? { salt: given.salt } : {}),
    ...(typeof given.signerSalt === 'string' ? { signerSalt: given.signerSalt } : {}),
    ...(typeof given.purpose === 'string' ? { purpose: given.purpose } : {}),
    ...(typeof given.maxAgeDays === 'number' ? { maxAge: given.maxAgeDays * 86_400 } : {}),
    ...(typeof given.maxAge === 'number' ? { maxAge: given.maxAge } : {}),
    ...(typeof given.iterations === 'number' ? { iterations: given.iterations } : {}),
    ...(digest ? { digest } : {}),
    ...(keyDerivation ? { keyDerivation } : {}),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function inputOf({ cookie, siblings, secret, options, now }: Vector): KeyedInput {
  return {
    ...cookie,
    ...(siblings ? { siblings } : {}),
    ...(secret === undefined ? {} : { secret }),
    ...(now === undefined ? {} : { now: now * 1000 }),
    options: optionsOf(options),
  };
}

/** Decodes a vector, from everything but what is expected of it and who made it. */
export async function answer(vector: Vector): Promise<Answer> {
  const { id, cookie } = vector;
  const verdict = await verify(inputOf(vector));
  const isKeyed = vector.secret !== undefined || verdict.status === 'alg-none';
  const isValid = verdict.status === 'valid';
  const plain = verdict.content ?? plainContent(await inspect(cookie.value, cookie.name));
  return {
    id,
    valid: isKeyed ? isValid : null,
    reason: !isKeyed || isValid ? null : verdict.status,
    decoded: (isKeyed ? verdict.content : plain) ?? null,
    timestamp: verdict.timestamp === null ? null : verdict.timestamp / 1000,
    compressed: verdict.compressed,
    format: verdict.format,
  };
}
