import { browser } from './api.ts';
import { eraseDatabase } from './database.ts';

/** Forgets everything that the extension keeps: settings, journal, parked cookies, snapshots, proofs. The jar is left alone. */
export async function eraseEverything(): Promise<void> {
  await Promise.all([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    eraseDatabase(),
  ]);
}
