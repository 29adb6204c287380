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
  // A session that is let go of again: a worker that anybody is attached to does not stop for good.
  const session = await target.createCDPSession();
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${dispatch})(${JSON.stringify(shortcut)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    if (result.value !== true) throw new Error(`No command has the shortcut ${shortcut}`);
  } finally {
    await session.detach();
  }
}

/** Runs in the worker: it may use nothing from outside itself. */
async function dispatch(shortcut: string): Promise<boolean> {
  const commands = await chrome.commands.getAll();
  const command = commands.find((each) => each.shortcut === shortcut);
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (command) chrome.commands.onCommand.dispatch(command.name, tab);
  return command !== undefined;
}
