import type { Snapshot, SnapshotContents, SnapshotInfo } from '../snapshot/snapshot.ts';

/** A place where snapshots are kept: the disk, or for private browsing the memory. One writer at a time. */
export interface SnapshotShelf {
  infos(): Promise<SnapshotInfo[]>;
  /** What is in a snapshot; undefined where there is no such. */
  contents(id: string): Promise<SnapshotContents | undefined>;
  /** Puts a snapshot there and takes others away, both or nothing; resolves to whether there was room. */
  put(snapshot: Snapshot, others: readonly string[]): Promise<boolean>;
  /** Changes what a list shows of a snapshot that is there. */
  update(info: SnapshotInfo): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** The room that there is, in bytes. */
  room(): Promise<{ readonly usage: number | null; readonly quota: number | null }>;
}

/** Whether what was thrown says that there is no room. */
export function isQuotaError(reason: unknown): boolean {
  return reason instanceof Error && /quota/i.test(`${reason.name} ${reason.message}`);
}
