import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE_MS, poll } from '../poll.ts';

/** What of the extension's API is used here. `dispatch` is no public part of an event. */
interface Api {
  readonly commands: {
    getAll(): Promise<{ readonly name: string; readonly shortcut: string }[]>;
    readonly onCommand: { dispatch(name: string, tab: unknown): void };
  };
  readonly tabs: { query(query: object): Promise<unknown[]> };
}
declare const chrome: Api;

interface WorkerScope {
  /** The last press that was told of. */
  cookiescopePress?: string;
}

/**
 * Tells the extension of a shortcut of its own as the browser does when it is pressed in the window in front: no
 * protocol presses keys of the browser itself. It does not come with the access that a key press gives (`activeTab`).
 */
export async function doShortcut(
  browser: Browser,
  origin: string,
  own: Page,
  page: Page,
  shortcut: string,
): Promise<void> {
  await page.bringToFront();
  const expression = `(${dispatch})(...${JSON.stringify([shortcut, randomUUID()])})`;
  // Puppeteer lets go of each worker that has just started, and may end a session of ours with it: then once more.
  const { isKnown } = await poll(`the shortcut ${shortcut}`, async () => {
    // Starts the worker, should the browser have stopped it. A message of this form is answered, though unknown.
    const message = JSON.stringify({ name: 'wake', argument: null });
    await own.evaluate(`chrome.runtime.sendMessage(${message}).catch(() => {})`);
    return { isKnown: await inWorker(browser, origin, expression) };
  });
  if (isKnown !== true) throw new Error(`No command has the shortcut ${shortcut}`);
}

async function inWorker(browser: Browser, origin: string, expression: string): Promise<unknown> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin),
    { timeout: PATIENCE_MS },
  );
  // A session that is let go of again: a worker that anybody is attached to does not stop for good.
  const session = await target.createCDPSession();
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  } finally {
    await session.detach().catch(() => {});
  }
}

/** Runs in the worker, once or more for a press: it may use nothing from outside itself. */
async function dispatch(shortcut: string, press: string): Promise<boolean> {
  const scope = globalThis as WorkerScope;
  const commands = await chrome.commands.getAll();
  const command = commands.find((each) => each.shortcut === shortcut);
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (command && scope.cookiescopePress !== press) {
    scope.cookiescopePress = press;
    chrome.commands.onCommand.dispatch(command.name, tab);
  }
  return command !== undefined;
}
