import { INITIAL_LOG } from './log-state.ts';

/** Stands for the log where no headers are recorded. */
export const NO_LOG = { getState: () => INITIAL_LOG, subscribe: () => () => undefined };
