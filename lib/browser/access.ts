import { askedAhead } from './ahead.ts';
import { browser } from './api.ts';
import { request } from './client.ts';
import { sessionItem } from './session-item.ts';

/** Counts grants and withdrawals, so that every page hears of them, also where `permissions` is kept from it. */
const accessChanges = sessionItem<number>('accessChanges', 0);

/** Whether the extension may read and write the cookies of all these match patterns. */
export function hasAccess(origins: readonly string[]): Promise<boolean> {
  if (!browser.permissions) return request('access.has', origins);
  const wanted = { origins: [...origins] };
  return (
    askedAhead<boolean>('permissions.contains', wanted) ?? browser.permissions.contains(wanted)
  );
}

/** Asks the user for access; must be called directly from a click. Resolves to whether it was given. */
export async function askForAccess(origins: readonly string[]): Promise<boolean> {
  if (browser.permissions) return browser.permissions.request({ origins: [...origins] });
  await request('access.ask', origins);
  return false;
}

/** The match patterns that access was given to. */
export async function grantedAccess(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives access to these match patterns back to the user. */
export function withdrawAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Calls `listener` after access was given or withdrawn, by whomever. */
export function onAccessChanged(listener: () => void): () => void {
  return accessChanges.watch(listener);
}

/** In the background: calls `listener` whenever the user has given access. */
export function onAccessGiven(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
}

/** In the background: notes every change of access for the pages. */
export function noteAccessChanges(): void {
  const note = async () => accessChanges.save((await accessChanges.load()) + 1);
  browser.permissions.onAdded.addListener(note);
  browser.permissions.onRemoved.addListener(note);
}
