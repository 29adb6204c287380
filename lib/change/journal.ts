import type { ChangeLabel } from './change-set.ts';
import type { Step } from './slot.ts';

/** One change that was made, with all that is needed to take it back and to make it again. */
export interface JournalEntry {
  readonly id: number;
  readonly label: ChangeLabel;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether its steps are taken back, and made again, all or none. */
  readonly atomic: boolean;
  readonly steps: readonly Step[];
}

/** What was done and what was undone, newest last. */
export interface Journal {
  readonly done: readonly JournalEntry[];
  readonly undone: readonly JournalEntry[];
}

export const EMPTY_JOURNAL: Journal = { done: [], undone: [] };

/**
 * Beyond these the oldest entries go: `storage.session` holds 10 MB in both browsers, and a journal that
 * does not fit would let no further change be made. The length is in characters of JSON.
 */
const MAX_ENTRIES = 200;
const MAX_LENGTH = 4_000_000;

/** The id that the next recorded change will have. */
export function nextId({ done, undone }: Journal): number {
  return 1 + Math.max(0, ...[...done, ...undone].map(({ id }) => id));
}

/** Adds a change; what had been undone can no longer be redone. */
export function record(journal: Journal, entry: Omit<JournalEntry, 'id'>): Journal {
  const id = nextId(journal);
  return { done: withinBounds([...journal.done, { ...entry, id }]), undone: [] };
}

/** Moves the newest change from done to undone. */
export function markUndone(journal: Journal): Journal {
  const entry = journal.done.at(-1);
  if (!entry) return journal;
  return { done: journal.done.slice(0, -1), undone: [...journal.undone, entry] };
}

/** Moves the change undone last back to done. */
export function markRedone(journal: Journal): Journal {
  const entry = journal.undone.at(-1);
  if (!entry) return journal;
  return { done: [...journal.done, entry], undone: journal.undone.slice(0, -1) };
}

function withinBounds(entries: JournalEntry[]): JournalEntry[] {
  let length = 0;
  const lastDropped = entries.findLastIndex((entry, index) => {
    length += JSON.stringify(entry.steps).length;
    const isNewest = index === entries.length - 1;
    return !isNewest && (length > MAX_LENGTH || entries.length - index > MAX_ENTRIES);
  });
  return entries.slice(lastDropped + 1);
}
