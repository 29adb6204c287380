import type { RestoreMode } from './restore.ts';
import type { SnapshotScope } from './scope.ts';
import type { SnapshotInfo } from './snapshot.ts';

/** What to take a snapshot of. */
export interface SnapshotOrder {
  readonly scope: SnapshotScope;
  readonly name: string;
  readonly note: string;
  /** The tab whose pages' storage belongs to it as well; null for cookies alone. Its store has to be that of the scope. */
  readonly tabId: number | null;
}

/** What the user can change about a snapshot. */
export type SnapshotChange = Partial<Pick<SnapshotInfo, 'name' | 'note' | 'pinned'>>;

/** Whether a snapshot was kept; with those that had to go for it, or why it was not. */
export type SaveResult =
  | { readonly saved: SnapshotInfo; readonly dropped: readonly SnapshotInfo[] }
  | { readonly saved: null; readonly failure: SaveFailure };

/** Why a snapshot could not be taken, or kept. */
export type SaveFailure =
  /** There is no room. In bytes; null where the browser does not say how much it gives. */
  | {
      readonly code: 'quota';
      readonly needed: number;
      readonly usage: number | null;
      readonly quota: number | null;
    }
  /** The extension has no access to a site, and would not see its cookies: the match patterns to ask for. */
  | { readonly code: 'access'; readonly patterns: readonly string[] }
  /** The browser's own words. */
  | { readonly code: 'error'; readonly detail: string };

/** Why the browser-wide shortcut took none: what keeps any from being taken; or the tab shows no web page. */
export type CommandFailure = SaveFailure | { readonly code: 'page' };

/** Which snapshot's storage to put into the pages of which tab. */
export interface StorageOrder {
  readonly id: string;
  readonly tabId: number;
  readonly mode: RestoreMode;
}

/**
 * What became of the storage of one origin: written; in no frame of the tab; refused, and left as it was; or not
 * touched, since what is there now could not be kept first.
 */
export interface StorageOutcome {
  readonly origin: string;
  readonly code: 'done' | 'missing' | 'refused' | 'unsaved';
}
