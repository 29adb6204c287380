import type { Storage } from 'webextension-polyfill';
import { isPrivateStore } from '../cookie/private-store.ts';
import type { Guard, Guards } from '../lock/guard.ts';
import { readGuards } from '../lock/read-guards.ts';
import { browser } from './api.ts';
import { sessionItem } from './session-item.ts';

const KEY = 'guards';

/** Of private browsing: never on disk, and gone with the browser. */
const privateItem = sessionItem<readonly Guard[]>('privateGuards', []);

/** What is locked and protected. */
export const guardsItem = {
  async load(): Promise<Guards> {
    const [kept, inMemory] = await Promise.all([
      browser.storage.local.get(KEY),
      privateItem.load(),
    ]);
    return new Map([...readGuards(kept[KEY]), ...readGuards(inMemory)]);
  },

  async save(guards: Guards): Promise<void> {
    const all = [...guards.values()];
    const inMemory = all.filter(({ key }) => isPrivateStore(key.storeId));
    const kept = all.filter((guard) => !inMemory.includes(guard));
    await browser.storage.local.set({ [KEY]: kept });
    if (inMemory.length + (await privateItem.load()).length > 0) await privateItem.save(inMemory);
  },

  /** Calls `listener` with every new state, whoever saved it; returns the way to stop. */
  watch(listener: (guards: Guards) => void): () => void {
    const tell = () => void guardsItem.load().then(listener);
    const relay = (changes: Record<string, Storage.StorageChange>, area: string) => {
      if (area === 'local' && changes[KEY]) tell();
    };
    browser.storage.onChanged.addListener(relay);
    const stopPrivate = privateItem.watch(tell);
    return () => {
      browser.storage.onChanged.removeListener(relay);
      stopPrivate();
    };
  },
};
