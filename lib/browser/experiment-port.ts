import type { Ending } from '../experiment/ending.ts';
import type { ExperimentOrder, Progress } from '../experiment/trial.ts';

/** The name of the port over which a page has an experiment made. */
export const EXPERIMENT_PORT = 'experiment';

/** What the page says: what to find out, to give it up, or only that it is still there. */
export type ExperimentRequest = { readonly order: ExperimentOrder } | 'cancel' | null;

/** What it is told. */
export type ExperimentNews = { readonly progress: Progress } | { readonly ending: Ending };
