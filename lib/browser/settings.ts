import type { Storage } from 'webextension-polyfill';
import { parseSettings, type Settings } from '../settings/settings.ts';
import { askedAhead, SETTINGS_KEY } from './ahead.ts';
import { browser } from './api.ts';

export async function loadSettings(): Promise<Settings> {
  const found =
    askedAhead<Record<string, unknown>>('storage.local.get', SETTINGS_KEY) ??
    browser.storage.local.get(SETTINGS_KEY);
  return parseSettings((await found)[SETTINGS_KEY]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
}

/** Calls `listener` with the settings whenever any page changed them. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const relay = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(relay);
  return () => browser.storage.onChanged.removeListener(relay);
}
