import type { ExperimentOrder } from '../experiment/trial.ts';
import { browser } from './api.ts';

/** The tab of an experiment, and the page that it should show. */
export type Page = Pick<ExperimentOrder, 'tabId' | 'url'>;

/** For one trial, and for the end of a load that nobody waits for any more, in milliseconds. */
export const LIMITS = { all: 30_000, last: 5_000 };

/** What it means for the experiment that no load came to its end. */
export const PROBLEMS = { late: 'notLoaded', closed: 'tabClosed', stopped: 'cancelled' } as const;

export async function goTo({ tabId, url }: Page): Promise<void> {
  await browser.tabs.update(tabId, { url });
}
