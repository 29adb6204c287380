import type { Entry, Fault } from './format.ts';
import { FORMATS } from './formats/index.ts';
import { readFile } from './read-file.ts';
import { type StorageSummary, storageSummary } from './storage-summary.ts';

/** A text that is to be read. */
export interface ReadingTask {
  readonly text: string;
  /** Of the format that was chosen; null to have it recognised. */
  readonly formatId: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What `readFile` found, in a form that can be sent from one thread to another. */
export type TextReading =
  | {
      readonly formatId: string;
      readonly entries: readonly Entry[];
      /** What is not taken over; null for nothing. */
      readonly storage: StorageSummary | null;
    }
  | { readonly fault: Fault };

/**
 * Reads a text while the page goes on, and tells how many cookies it has found so far. A signal that is aborted ends the
 * work at once; the promise is then rejected with its reason.
 */
export type TextReader = (
  task: ReadingTask,
  onProgress: (count: number) => void,
  signal: AbortSignal,
) => Promise<TextReading>;

/** Reads a text where it is called, and tells how many cookies it has found so far. */
export function readTask(
  { text, formatId, now }: ReadingTask,
  onProgress: (count: number) => void,
): TextReading {
  const chosen = FORMATS.find(({ id }) => id === formatId) ?? null;
  const steps = readFile(text, chosen, now);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) onProgress(value);
    else if (value.format) {
      const { format, entries, origins } = value;
      return { formatId: format.id, entries, storage: storageSummary(origins) };
    } else return { fault: value.fault };
  }
}
