import type { ChangeLabel } from '../change/change-set.ts';
import type { Cookie } from '../cookie/cookie.ts';
import { byteLength } from '../cookie/size.ts';
import type { OriginStorage, StorageItem } from '../format/format.ts';
import type { SnapshotScope } from './scope.ts';

/** Goes up with every change of the shape below that an older reader would get wrong. */
export const SNAPSHOT_VERSION = 1;

/** Why a snapshot was taken: because the user wanted it, or by itself before a change, and before which. */
export type SnapshotReason =
  | { readonly code: 'manual'; readonly change: null }
  | {
      readonly code: 'before-change' | 'before-profile-switch';
      readonly change: ChangeLabel;
    };

export const MANUAL: SnapshotReason = { code: 'manual', change: null };

/** What a page keeps in both its storages; `sessionStorage` is that of one tab. */
export interface PageStorage extends OriginStorage {
  readonly sessionStorage: readonly StorageItem[];
}

/** All about a snapshot but what is in it: enough for a list. */
export interface SnapshotInfo {
  readonly id: string;
  /** '' for one that was taken by itself: its reason says what it is. */
  readonly name: string;
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
  readonly scope: SnapshotScope;
  readonly reason: SnapshotReason;
  /** A pinned snapshot goes only when the user says so. */
  readonly pinned: boolean;
  /** How many cookies are in it, and of how many origins the storage. */
  readonly count: number;
  readonly originCount: number;
  /** Bytes of its contents, as JSON in UTF-8. */
  readonly size: number;
}

export interface SnapshotContents {
  readonly cookies: readonly Cookie[];
  readonly origins: readonly PageStorage[];
}

/** A named set of cookies, and maybe of what pages store, at one moment. */
export interface Snapshot extends SnapshotInfo, SnapshotContents {}

/** Puts a snapshot together; its counts and its size follow from what is in it. */
export function makeSnapshot(
  parts: Omit<SnapshotInfo, 'count' | 'originCount' | 'size'> & SnapshotContents,
): Snapshot {
  const { cookies, origins } = parts;
  const size = byteLength(JSON.stringify({ cookies, origins }));
  return { ...parts, count: cookies.length, originCount: origins.length, size };
}

/** A snapshot in its two halves, of which a list needs only the first. */
export function splitSnapshot({ cookies, origins, ...info }: Snapshot): {
  readonly info: SnapshotInfo;
  readonly contents: SnapshotContents;
} {
  return { info, contents: { cookies, origins } };
}

/** The same snapshot for another cookie store: that of a file may come from another browser, or a container that is gone. */
export function intoStore(snapshot: Snapshot, storeId: string): Snapshot {
  return makeSnapshot({
    ...snapshot,
    scope: { ...snapshot.scope, storeId },
    cookies: snapshot.cookies.map((cookie) => ({ ...cookie, storeId })),
  });
}
