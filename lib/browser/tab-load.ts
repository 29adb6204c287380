import type { Tabs } from 'webextension-polyfill';
import { browser } from './api.ts';

/** How a load ended: the page is there; it took too long; the tab was closed; or the caller gave up. */
export type LoadEnd = 'complete' | 'late' | 'closed' | 'stopped';

/** Follows the loads of a tab, from now until it is told to end. */
export interface TabLoads {
  /** Resolves when a load that has begun since is complete, or will never be. */
  next(): Promise<LoadEnd>;
  end(): void;
}

/** `limit` in milliseconds, for all loads together. */
export function followLoads(tabId: number, stop: AbortSignal, limit: number): TabLoads {
  let isLoading = false;
  let final: LoadEnd | null = stop.aborted ? 'stopped' : null;
  let waiting: ((end: LoadEnd) => void) | null = null;

  function tell(end: LoadEnd): void {
    waiting?.(end);
    waiting = null;
  }
  function finish(end: LoadEnd): void {
    final ??= end;
    tell(final);
  }

  const updated = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (id !== tabId || status === undefined) return;
    const isThrough = isLoading && status === 'complete';
    isLoading = status === 'loading';
    if (isThrough) tell('complete');
  };
  const removed = (id: number) => {
    if (id === tabId) finish('closed');
  };
  const stopped = () => finish('stopped');
  const timer = setTimeout(() => finish('late'), limit);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  stop.addEventListener('abort', stopped);

  return {
    next: () =>
      new Promise((resolve) => {
        if (final) resolve(final);
        else waiting = resolve;
      }),
    end() {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      stop.removeEventListener('abort', stopped);
    },
  };
}
