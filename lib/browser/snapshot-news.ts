import type { SaveResult } from '../snapshot/keeping.ts';
import { sessionItem } from './session-item.ts';

/** Counts the changes to what is kept, so that every page hears of them. */
const changes = sessionItem<number>('snapshotChanges', 0);

/** Calls `listener` when there may be other snapshots than before; returns the way to stop. */
export function onSnapshotsChanged(listener: () => void): () => void {
  return changes.watch(() => listener());
}

/** In the background: tells the pages that other snapshots are kept than before. */
export async function tellSnapshotsChanged(): Promise<void> {
  await changes.save((await changes.load()) + 1);
}

/**
 * What there is to tell of the last snapshot that was taken by itself: that it could not be kept, or that older ones
 * had to go for it; null when there is nothing.
 */
export const snapshotNotice = sessionItem<SaveResult | null>('snapshotNotice', null);
