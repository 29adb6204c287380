import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import type { SnapshotState } from '../../lib/store/snapshots/snapshot-state.ts';

/** The snapshot that waits to be compared with what comes after a login; null for none, or when it is gone. */
export function waitingFor({
  before,
  infos,
}: Pick<SnapshotState, 'before' | 'infos'>): SnapshotInfo | null {
  if (!before?.isWaiting) return null;
  return infos?.find(({ id }) => id === before.id) ?? null;
}
