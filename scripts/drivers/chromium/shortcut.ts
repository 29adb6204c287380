import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE_MS } from '../poll.ts';
import { inExtension } from './host-access.ts';

/** What of the extension's API is used here. `dispatch` is no public part of an event. */
interface Api {
  readonly commands: {
    getAll(): Promise<{ readonly name: string; readonly shortcut: string }[]>;
    readonly onCommand: { dispatch(name: string, tab: unknown): void };
  };
  readonly tabs: { query(query: object): Promise<unknown[]> };
}
declare const chrome: Api;

/**
 * Tells the extension of a shortcut of its own as the browser does when it is pressed in the window in front: no
 * protocol presses keys of the browser itself. It does not come with the access that a key press gives (`activeTab`).
 */
export async function doShortcut(
  browser: Browser,
  origin: string,
  page: Page,
  shortcut: string,
): Promise<void> {
  // A message starts the worker, should the browser have stopped it.
  await inExtension(browser, origin, (own) =>
    own.evaluate(`void chrome.runtime.sendMessage('wake').catch(() => {})`),
  );
  await page.bringToFront();
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin),
    { timeout: PATIENCE_MS },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The worker is not there');
  const isDone = await worker.evaluate(async (wanted) => {
    const commands = await chrome.commands.getAll();
    const command = commands.find((each) => each.shortcut === wanted);
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (command) chrome.commands.onCommand.dispatch(command.name, tab);
    return command !== undefined;
  }, shortcut);
  if (!isDone) throw new Error(`No command has the shortcut ${shortcut}`);
}
