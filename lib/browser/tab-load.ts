import type { Tabs } from 'webextension-polyfill';
import { browser } from './api.ts';

/** How a load ended: the page is there; it took too long; the tab was closed; or the caller gave up. */
export type LoadEnd = 'complete' | 'late' | 'closed' | 'stopped';

/** Follows the loads of a tab, from now until it is told to end. */
export interface TabLoads {
  /** Orders a load, and resolves when it is complete, or will never be. */
  begin(order: () => Promise<void>): Promise<LoadEnd>;
  /** Resolves when a load that the page itself has begun since is complete, or will never be. */
  next(): Promise<LoadEnd>;
  /** Waits for something else that the page does, which is then under way as a load is. */
  during<T>(work: () => Promise<T>): Promise<T | LoadEnd>;
  end(): void;
}

interface Limits {
  /** For all loads together, in milliseconds. */
  readonly all: number;
  /** For the load that is under way when the caller gives up, in milliseconds. */
  readonly last: number;
}

/**
 * A load that is under way when the caller gives up is waited for: its answers may still set cookies, and the caller
 * wants to have the last word about them.
 */
export function followLoads(tabId: number, stop: AbortSignal, limits: Limits): TabLoads {
  /** From the order to load until the load is complete, and during whatever else is waited for. */
  let isUnderWay = false;
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
    isUnderWay ||= isLoading;
    if (!isThrough) return;
    isUnderWay = false;
    if (stop.aborted) finish('stopped');
    else tell('complete');
  };
  const removed = (id: number) => {
    if (id === tabId) finish('closed');
  };
  let timer = setTimeout(() => finish('late'), limits.all);
  const stopped = () => {
    if (!isUnderWay) return finish('stopped');
    clearTimeout(timer);
    timer = setTimeout(() => finish('stopped'), limits.last);
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  stop.addEventListener('abort', stopped);

  const next = () =>
    new Promise<LoadEnd>((resolve) => {
      if (final) resolve(final);
      else waiting = resolve;
    });

  return {
    next,
    async begin(order) {
      if (final) return final;
      isUnderWay = true;
      const [end] = await Promise.all([next(), order()]);
      return end;
    },
    async during(work) {
      if (final) return final;
      isUnderWay = true;
      try {
        return await work();
      } finally {
        isUnderWay = false;
      }
    },
    end() {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      stop.removeEventListener('abort', stopped);
    },
  };
}
