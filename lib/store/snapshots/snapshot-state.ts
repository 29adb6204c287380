import type { SaveFailure, SaveResult } from '../../snapshot/keeping.ts';
import type { RecordedBefore } from '../../snapshot/recorded-before.ts';
import type { SnapshotInfo } from '../../snapshot/snapshot.ts';
import type { SnapshotFilter } from './snapshot-list.ts';

/** In the place of the id of a snapshot: the cookies as they are at this moment. */
export const NOW = 'now';

/** What stands beside the list. */
export type Pane =
  | { readonly kind: 'details' }
  /** From one moment to another: ids of snapshots, or `NOW`. */
  | { readonly kind: 'compare'; readonly from: string; readonly to: string };

/** What is asked of the user before something is done. */
export type Question =
  | { readonly kind: 'take' }
  | { readonly kind: 'edit'; readonly id: string }
  | { readonly kind: 'remove' | 'export'; readonly ids: readonly string[] }
  | { readonly kind: 'restore'; readonly id: string }
  /** A file of snapshots that was chosen elsewhere; null to choose one then. */
  | { readonly kind: 'open'; readonly file: Blob | null };

/** What is on screen of the snapshots. */
export interface SnapshotState {
  /** Newest first; null until they were read. */
  readonly infos: readonly SnapshotInfo[] | null;
  /** The words of an error that kept something from being done; null when there was none. */
  readonly error: string | null;
  /** Why the cookies could not be recorded before a login; null when that went well. */
  readonly failure: SaveFailure | null;
  /** What there is to tell of the last one that was taken by itself. */
  readonly notice: SaveResult | null;
  readonly before: RecordedBefore | null;
  readonly filter: SnapshotFilter;
  /** The snapshot that the pane is about. */
  readonly active: string | null;
  /** Those that are ticked, to be handled together. */
  readonly marked: ReadonlySet<string>;
  readonly pane: Pane;
  readonly question: Question | null;
}

export const INITIAL_SNAPSHOTS: SnapshotState = {
  infos: null,
  error: null,
  failure: null,
  notice: null,
  before: null,
  filter: { place: 'site', text: '' },
  active: null,
  marked: new Set(),
  pane: { kind: 'details' },
  question: null,
};
