import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ParkedCookie } from '../change/change-set.ts';
import type { PendingChange } from '../change/pending.ts';
import type { HeldCookies } from '../experiment/held.ts';
import type { SnapshotContents, SnapshotInfo } from '../snapshot/snapshot.ts';

interface Schema extends DBSchema {
  /** By `keyId` of the cookie. */
  parked: { key: string; value: ParkedCookie };
  /** Changes that are being made, by their ids. */
  pending: { key: string; value: PendingChange };
  /** What the one experiment that is running has to put back, under the key `'held'`. */
  held: { key: string; value: HeldCookies };
  /** By their ids, and apart from what is in them: a list needs no more. */
  snapshots: { key: string; value: SnapshotInfo };
  snapshotContents: { key: string; value: SnapshotContents };
}

const NAME = 'cookiescope';

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** What must outlive the browser. Opened when first needed. */
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, 3, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore('parked');
        db.createObjectStore('pending');
      }
      if (before < 2) db.createObjectStore('held');
      if (before < 3) {
        db.createObjectStore('snapshots');
        db.createObjectStore('snapshotContents');
      }
    },
    blocking(_current, _blocked, event) {
      // A newer version of the extension wants to upgrade it: do not stand in the way.
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  });
  return opened;
}

/**
 * Deletes everything in it, but not itself: that would have to wait for all pages to let go of it, in Firefox also for
 * ten seconds after one was closed.
 */
export async function eraseDatabase(): Promise<void> {
  const db = await database();
  const names = [...db.objectStoreNames];
  const erasing = db.transaction(names, 'readwrite');
  await Promise.all(names.map((name) => erasing.objectStore(name).clear()));
  await erasing.done;
}
