import type { KeyedInput, Opened, Status, VerdictNote } from './keyed.ts';
import { openValue } from './open.ts';

/** What a server that has the key would say of a value. */
export interface Verdict {
  readonly status: Status;
  /** The id of the decoder; null when no format with a signature fits. */
  readonly format: string | null;
  /** The content as data, where it could be read: JSON, or a text; otherwise undefined. */
  readonly content: unknown;
  /** The content as `reseal` takes it. */
  readonly source: unknown;
  /** When it was made or signed, in epoch milliseconds. */
  readonly timestamp: number | null;
  /** When it says that it expires, in epoch milliseconds. */
  readonly expires: number | null;
  /** Whether the content is compressed; null in formats where it never is. */
  readonly compressed: boolean | null;
  readonly notes: readonly VerdictNote[];
  /** Whether `reseal` can put other content into it. */
  readonly isWritable: boolean;
}

/**
 * Checks and decrypts a value with the key of its server, whose format it finds out by itself. Never throws: what is
 * wrong is in `status`. Without a key the status is `no-key`, and the content is there where it is readable.
 *
 *   verify({ name: 'sessionid', value, secret: SECRET_KEY, options: { maxAge: 1209600 }, now: Date.now() })
 */
export async function verify(input: KeyedInput): Promise<Verdict> {
  const { format, opened } = await openValue(input);
  return { ...verdictOf(opened), format };
}

function verdictOf(opened: Opened): Omit<Verdict, 'format'> {
  return {
    status: opened.status,
    content: opened.content,
    source: opened.source ?? opened.content,
    timestamp: opened.timestamp ?? null,
    expires: opened.expires ?? null,
    compressed: opened.compressed ?? null,
    notes: opened.notes ?? [],
    isWritable: opened.write !== undefined,
  };
}
