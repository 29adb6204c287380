import type { PendingChange, PendingChanges } from '../change/pending.ts';
import { isPrivateStore } from '../cookie/private-store.ts';
import { browserSession } from './browser-session.ts';
import { database } from './database.ts';
import { WRITES_JAR_WITHIN } from './dialect.ts';
import { sessionItem } from './session-item.ts';

const privateItem = sessionItem<PendingChange[]>('privatePending', []);

/** Ids of changes that are about to be forgotten. */
const ending = new Set<number>();

/** The write-ahead records of changes; on disk unless they are about private browsing. */
export const pendingChanges: PendingChanges = {
  async load() {
    const [kept, inMemory, session] = await Promise.all([
      database().then((db) => db.getAll('pending')),
      privateItem.load(),
      browserSession(),
    ]);
    // The background that was to forget these has been stopped.
    for (const change of kept) {
      if (change.isThrough && change.session === session) forgetInTime(change);
    }
    return [...kept, ...inMemory].sort((a, b) => a.id - b.id);
  },
  async save(change) {
    if (isPrivate(change)) await savePrivate(change);
    else await (await database()).put('pending', change, String(change.id));
  },
  async clear(id) {
    const left = await privateWithout(id);
    await Promise.all([
      database().then((db) => db.delete('pending', String(id))),
      left.found ? privateItem.save(left.others) : null,
    ]);
  },
  async settle(change) {
    // A jar in memory has nothing to write.
    if (isPrivate(change)) return pendingChanges.clear(change.id);
    await pendingChanges.save(change);
    forgetInTime(change);
  },
};

/** Forgets a change once the jar is on the disk, and stays awake until then: the browser would stop the background before. */
function forgetInTime({ id }: PendingChange): void {
  if (ending.has(id)) return;
  ending.add(id);
  setTimeout(() => void privateItem.load(), WRITES_JAR_WITHIN / 2);
  setTimeout(async () => {
    await pendingChanges.clear(id).catch(() => {});
    ending.delete(id);
  }, WRITES_JAR_WITHIN);
}

function isPrivate({ steps }: PendingChange): boolean {
  return steps.some(({ key }) => isPrivateStore(key.storeId));
}

async function savePrivate(change: PendingChange): Promise<void> {
  const { others } = await privateWithout(change.id);
  await privateItem.save([...others, change]);
}

async function privateWithout(id: number) {
  const all = await privateItem.load();
  const others = all.filter((each) => each.id !== id);
  return { others, found: others.length < all.length };
}
