import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';

export interface ErrorLog {
  /** The errors since this was last asked. */
  take(): string[];
  /** Stops listening to the workers there are: none ends for good while somebody listens. */
  releaseWorkers(): Promise<void>;
}

export const noErrors: ErrorLog = { take: () => [], releaseWorkers: async () => {} };

/**
 * Collects console errors and uncaught exceptions of every page, panel and worker of the extension.
 * The protocol tells those of a page's past as well, so attaching a little late loses none.
 */
export function collectErrors(browser: Browser, origin: string): ErrorLog {
  const messages: string[] = [];
  const watched = new WeakSet<Target>();
  const workers = new Map<Target, Promise<CDPSession>>();

  async function watch(target: Target): Promise<void> {
    if (watched.has(target) || !target.url().startsWith(`${origin}/`) || isPageWorker(target))
      return;
    watched.add(target);
    const place = target.url().slice(origin.length + 1);
    try {
      const attached = target.createCDPSession();
      if (target.type() === 'service_worker') workers.set(target, attached);
      const session = await attached;
      listen(session, (message) => messages.push(`${place}: ${message}`));
      await session.send('Runtime.enable');
      await session.send('Log.enable');
    } catch {
      // The page was gone before anybody could listen.
    }
  }

  browser.on('targetcreated', watch);
  browser.on('targetchanged', watch);
  for (const target of browser.targets()) void watch(target);
  return {
    take: () => messages.splice(0),
    async releaseWorkers() {
      const sessions = await Promise.allSettled(workers.values());
      workers.clear();
      for (const { value } of sessions.filter((session) => session.status === 'fulfilled')) {
        // Fails when the worker has ended by itself, and the session with it.
        await value.detach().catch(() => {});
      }
    },
  };
}

/** It would never begin: Puppeteer lets no worker of a page go on that was attached to by others. It fails by its page. */
function isPageWorker(target: Target): boolean {
  return target.type() === 'other' && new URL(target.url()).pathname.endsWith('.js');
}

function listen(session: CDPSession, report: (message: string) => void): void {
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') report(args.map(describe).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    report(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') report(entry.text);
  });
}

function describe(value: Protocol.Runtime.RemoteObject): string {
  return value.description ?? JSON.stringify(value.value) ?? value.type;
}
