import type { Browser } from 'puppeteer-core';
import { poll } from '../poll.ts';
import type { ErrorLog } from './errors.ts';

/** Ends the extension's service worker. It does not end while anybody's debugger is attached to it. */
export async function stopWorkers(
  browser: Browser,
  origin: string,
  errors: ErrorLog,
): Promise<void> {
  const targets = browser
    .targets()
    .filter((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  for (const target of targets) {
    const worker = await target.worker();
    await errors.release(target);
    // Fails when the session has gone with the worker; whether the worker is gone is asked below.
    await worker?.close().catch(() => {});
  }
  await poll('the worker to stop', () => !browser.targets().some((t) => targets.includes(t)));
}
