import type { Commands } from 'webextension-polyfill';
import { browser } from './api.ts';

/** Chromium's page on which shortcuts are changed; Edge and others take the name as their own. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The shortcut that opens the popup, as the browser writes it; '' when it has none. */
export async function popupShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** Opens the browser's own page on which shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const commands: Partial<Commands.Static> = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
