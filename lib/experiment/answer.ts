import * as v from 'valibot';
import { UNREADABLE } from './reading.ts';
import type { Loaded } from './run-experiment.ts';

/** Characters read of an answer: beyond these it is long enough to be known by its beginning. */
export const MOST_OF_ANSWER = 100_000;

/**
 * What comes back of a request: the answer; `elsewhere`, where it led to a site whose answers the page may not read;
 * or `none`. It is asked for among the scripts of the page, which could make up anything.
 */
const AnswerSchema = v.union([
  v.object({ url: v.string(), status: v.number(), text: v.string() }),
  v.picklist(['elsewhere', 'none']),
]);

export type Answer = v.InferOutput<typeof AnswerSchema>;

/** Too Many Requests, RFC 6585 section 4: it tells nothing of the login. */
const TOO_MANY = 429;

/** A field for a password in HTML. It looks no further than to the next tag: its time grows with the length only. */
const PASSWORD_FIELD = /<input\b[^<>]*\btype\s*=\s*["']?password\b/i;

/** What an answer says, to be compared as pages are. */
export function readAnswer(brought: unknown): Loaded {
  const parsed = v.safeParse(AnswerSchema, brought);
  if (!parsed.success || parsed.output === 'none') return { ok: false, problem: 'notAnswered' };
  if (parsed.output === 'elsewhere') {
    return { ok: true, reading: UNREADABLE };
  }
  const { url, status } = parsed.output;
  if (status === TOO_MANY) return { ok: false, problem: 'tooOften' };
  const text = parsed.output.text.slice(0, MOST_OF_ANSWER);
  const hasPassword = PASSWORD_FIELD.test(text);
  return { ok: true, reading: { ...UNREADABLE, url, text, hasPassword, status } };
}
