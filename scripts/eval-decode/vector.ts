import { inspect } from '../../lib/decode/inspect.ts';
import type { KeyedInput, NamedValue } from '../../lib/decode/keyed.ts';
import { plainContent } from '../../lib/decode/plain-content.ts';
import { type Verdict, verify } from '../../lib/decode/verify.ts';
import { optionsOf, secretsOf } from './given.ts';

/** A line of the corpus: what is decoded, and what it is measured against. null is as good as absent. */
export interface Vector {
  readonly id: string;
  readonly cookie: NamedValue;
  readonly siblings?: readonly NamedValue[] | null;
  readonly secret?: unknown;
  readonly options?: Readonly<Record<string, unknown>> | null;
  /** Epoch seconds. */
  readonly now?: number | null;
  readonly expect?: Readonly<Record<string, unknown>> | null;
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
  /** What went wrong, where the line is none that can be answered. */
  readonly error?: string;
}

function inputOf({ cookie, siblings, secret, options, now }: Vector): KeyedInput {
  const secrets = secretsOf(secret);
  return {
    ...cookie,
    ...(siblings ? { siblings } : {}),
    ...(secrets === undefined ? {} : { secret: secrets }),
    ...(typeof now === 'number' ? { now: now * 1000 } : {}),
    options: optionsOf(options),
  };
}

/** Whether anything could be said of the signature. */
function isJudged({ status }: Verdict, { secret }: KeyedInput): boolean {
  if (status === 'unchecked') return false;
  return secret !== undefined || status === 'alg-none';
}

async function decode(vector: Vector): Promise<Answer> {
  const { id, cookie } = vector;
  const input = inputOf(vector);
  const verdict = await verify(input);
  const isKeyed = isJudged(verdict, input);
  const isValid = verdict.status === 'valid';
  // What a key had to open and did not, nobody can read.
  const isReadable = !isKeyed || verdict.format === null;
  const content =
    verdict.content === undefined && isReadable
      ? plainContent(await inspect(cookie.value, cookie.name))
      : verdict.content;
  return {
    id,
    valid: isKeyed ? isValid : null,
    reason: !isKeyed || isValid ? null : verdict.status,
    decoded: content ?? null,
    timestamp: verdict.timestamp === null ? null : verdict.timestamp / 1000,
    compressed: verdict.compressed,
    format: verdict.format,
  };
}

/**
 * Decodes a vector, from everything but what is expected of it and who made it. A line that is no vector gets an answer
 * as well, so that the others are not lost.
 */
export async function answer(vector: Vector): Promise<Answer> {
  try {
    return await decode(vector);
  } catch (error) {
    return {
      id: vector.id,
      valid: null,
      reason: null,
      decoded: null,
      timestamp: null,
      compressed: null,
      format: null,
      error: error instanceof Error ? error.message : String(error),
    };
  }
}
