import type { Cookie } from '../../cookie/cookie.ts';
import type {
  SaveResult,
  SnapshotChange,
  SnapshotOrder,
  StorageOrder,
  StorageOutcome,
} from '../../snapshot/keeping.ts';
import type { RecordedBefore } from '../../snapshot/recorded-before.ts';
import type { SnapshotScope } from '../../snapshot/scope.ts';
import type { PageStorage, Snapshot, SnapshotInfo } from '../../snapshot/snapshot.ts';

/** A value that is kept elsewhere, and may change there. */
interface Kept<T> {
  load(): Promise<T>;
  save(value: T): Promise<void>;
  watch(listener: (value: T) => void): () => void;
}

/** What keeps snapshots, and knows of cookies. */
export interface SnapshotKeeper {
  list(): Promise<readonly SnapshotInfo[]>;
  get(id: string): Promise<Snapshot | null>;
  take(order: SnapshotOrder): Promise<SaveResult>;
  keep(snapshot: Snapshot): Promise<SaveResult>;
  change(id: string, change: SnapshotChange): Promise<SnapshotInfo | null>;
  remove(ids: readonly string[]): Promise<void>;
  /** The cookies of a scope as they are now. */
  cookies(scope: SnapshotScope): Promise<readonly Cookie[]>;
  /** What the frames of a tab store now, as far as access reaches. */
  storage(tabId: number): Promise<readonly PageStorage[]>;
  restoreStorage(order: StorageOrder): Promise<readonly StorageOutcome[]>;
  /** Calls `listener` when there may be others than before. */
  onChanged(listener: () => void): () => void;
}

/** All that the store of snapshots needs of the world outside. */
export interface SnapshotStoreDeps {
  readonly keeper: SnapshotKeeper;
  readonly notice: Kept<SaveResult | null>;
  /** What was recorded for this tab. */
  readonly before: Kept<RecordedBefore | null>;
}
