import type { Storage } from 'webextension-polyfill';
import { isPrivateStore } from '../cookie/private-store.ts';
import type { Ending } from '../experiment/ending.ts';
import { type Proofs, parseProofs, withProof } from '../experiment/proof.ts';
import { browser } from './api.ts';
import { sessionItem } from './session-item.ts';

const KEY = 'proofs';

/** Of private browsing: gone with the browser. */
const privateItem = sessionItem<Proofs>('privateProofs', {});

async function loadKept(): Promise<Proofs> {
  return parseProofs((await browser.storage.local.get(KEY))[KEY]);
}

/** What experiments showed on each site: names, domains and paths of cookies, never a value. */
export const proofsItem = {
  async load(): Promise<Proofs> {
    const [kept, inMemory] = await Promise.all([loadKept(), privateItem.load()]);
    return { ...kept, ...inMemory };
  },

  /** Remembers what an experiment showed, for the site. */
  async add(site: string, ending: Ending): Promise<void> {
    if (ending.keys.some(({ storeId }) => isPrivateStore(storeId))) {
      await privateItem.save(withProof(await privateItem.load(), site, ending));
    } else {
      await browser.storage.local.set({ [KEY]: withProof(await loadKept(), site, ending) });
    }
  },

  /** Calls `listener` when there is more to load, or less; returns the way to stop. */
  watch(listener: () => void): () => void {
    const relay = (changes: Record<string, Storage.StorageChange>, area: string) => {
      if (area === 'local' && changes[KEY]) listener();
    };
    browser.storage.onChanged.addListener(relay);
    const stopPrivate = privateItem.watch(listener);
    return () => {
      browser.storage.onChanged.removeListener(relay);
      stopPrivate();
    };
  },
};
