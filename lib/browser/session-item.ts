import type { Storage } from 'webextension-polyfill';
import { browser } from './api.ts';

/** A value in `storage.session`: in memory only, outlives the worker, gone with the browser. */
export interface SessionItem<T> {
  load(): Promise<T>;
  save(value: T): Promise<void>;
  /** Calls `listener` with every new value, whoever saved it. */
  watch(listener: (value: T) => void): () => void;
}

/** The item under `key`; `initial` stands in for it until something is saved. */
export function sessionItem<T>(key: string, initial: T): SessionItem<T> {
  return {
    async load() {
      const found = await browser.storage.session.get(key);
      return (found[key] as T | undefined) ?? initial;
    },
    async save(value) {
      await browser.storage.session.set({ [key]: value });
    },
    watch(listener) {
      const relay = (changes: Record<string, Storage.StorageChange>, area: string) => {
        const change = area === 'session' ? changes[key] : undefined;
        if (change) listener((change.newValue as T | undefined) ?? initial);
      };
      browser.storage.onChanged.addListener(relay);
      return () => browser.storage.onChanged.removeListener(relay);
    },
  };
}
