import type { StoreApi } from 'zustand/vanilla';
import type { JarChange } from '../../cookie/jar.ts';
import { createBatch } from '../batch.ts';
import { createListing } from '../listing.ts';
import { withChanges } from '../live-cookies.ts';
import { messageOf } from '../message-of.ts';
import type { ImportDeps } from './import-deps.ts';
import type { ImportState } from './import-state.ts';

/** Keeps the cookies of the store that is chosen, and the stores to choose from, as the browser has them. */
export function followTarget(
  { getState, setState }: Pick<StoreApi<ImportState>, 'getState' | 'setState'>,
  { jar, listStores, schedule, now }: Pick<ImportDeps, 'jar' | 'listStores' | 'schedule' | 'now'>,
) {
  const isWanted = ({ storeId }: { readonly storeId: string }) =>
    storeId === getState().choice.storeId;
  const listing = createListing(jar, isWanted, now);
  const batch = createBatch<JarChange>(
    (changes) => setState({ jar: withChanges(getState().jar, changes, isWanted) }),
    schedule,
    now,
  );

  async function list(): Promise<void> {
    const { storeId } = getState().choice;
    if (storeId === '') return;
    try {
      const [live] = await listing.list([{ storeId }], Promise.resolve());
      if (getState().choice.storeId === storeId) setState({ jar: live });
    } catch (reason) {
      setState({ jar: new Map(), error: messageOf(reason) });
    }
  }

  async function findStores(): Promise<void> {
    const found = await listStores().catch(() => []);
    const { stores, choice } = getState();
    const [first = ''] = found;
    const storeId = choice.storeId || first;
    setState({ stores: [...new Set([...stores, ...found])], choice: { ...choice, storeId } });
  }

  return {
    list,
    follow(): () => void {
      findStores().then(list);
      return jar.onChanged((change) => {
        if (!isWanted(change.cookie)) return;
        listing.note(change);
        batch.add(change);
      }, list);
    },
  };
}
