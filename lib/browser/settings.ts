import type { Storage } from 'webextension-polyfill';
import { parseSettings, type Settings } from '../settings/settings.ts';
import { browser } from './api.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls `listener` with the settings whenever any page changed them. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const relay = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(relay);
  return () => browser.storage.onChanged.removeListener(relay);
}
