import type { Journal, JournalEntry } from '../../lib/change/journal.ts';

/** What happened last, and to which change. */
export interface LatestChange {
  readonly completion: 'done' | 'undone';
  readonly entry: JournalEntry;
}

/**
 * What happened between two states of the journal, whoever did it and from whichever view. Without a
 * difference `previous` still holds; of a journal seen for the first time the newest entry is told.
 */
export function latestChange(
  previous: LatestChange | null,
  before: Journal,
  after: Journal,
): LatestChange | null {
  const done = after.done.at(-1);
  const undone = after.undone.at(-1);
  const isFirstSight = before.done.length + before.undone.length === 0;
  if (undone && (isFirstSight || has(before.done, undone))) {
    return { completion: 'undone', entry: undone };
  }
  if (done && !has(before.done, done)) return { completion: 'done', entry: done };
  return previous && has(after[previous.completion], previous.entry) ? previous : null;
}

function has(entries: readonly JournalEntry[], { id }: JournalEntry): boolean {
  return entries.some((entry) => entry.id === id);
}
