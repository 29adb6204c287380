import type { Commands } from 'webextension-polyfill';
import { browser } from './api.ts';

/** The command that takes a snapshot, by its name in the manifest. */
export const SNAPSHOT_COMMAND = 'take-snapshot';

/** Chromium's page on which shortcuts are changed; Edge and others take the name as their own. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The browser-wide shortcuts as the browser writes them; '' for one that has none. */
export async function browserShortcuts(): Promise<{
  readonly popup: string;
  readonly snapshot: string;
}> {
  const commands = await browser.commands.getAll();
  const keysOf = (command: string) => commands.find(({ name }) => name === command)?.shortcut ?? '';
  return { popup: keysOf('_execute_action'), snapshot: keysOf(SNAPSHOT_COMMAND) };
}

/** Opens the browser's own page on which shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const commands: Partial<Commands.Static> = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
