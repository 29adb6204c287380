import { createStore, type StoreApi } from 'zustand/vanilla';
import { keyId } from '../../cookie/key.ts';
import type { Ending } from '../../experiment/ending.ts';
import { expectedLoads } from '../../experiment/plan.ts';
import type { ExperimentOrder, Progress } from '../../experiment/trial.ts';

/** What is known of an experiment: none was made yet, one is running, or one has ended. */
export type ExperimentState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly order: ExperimentOrder;
      readonly progress: Progress;
      /** Whether the user has given it up, and the cookies are on their way back. */
      readonly isCancelled: boolean;
    }
  | { readonly kind: 'ended'; readonly order: ExperimentOrder; readonly ending: Ending };

export interface ExperimentStoreDeps {
  /** Has an experiment made; its end never rejects. */
  readonly start: (
    order: ExperimentOrder,
    onProgress: (progress: Progress) => void,
  ) => { readonly ended: Promise<Ending>; cancel(): void };
  /** Shows the page anew. */
  readonly reload: (tabId: number) => unknown;
  /** The addresses that scripts of the page have asked for, in short, the newest first. */
  readonly requests: (pageUrl: string) => Promise<readonly string[]>;
}

export interface ExperimentStore
  extends Pick<StoreApi<ExperimentState>, 'getState' | 'subscribe'>,
    Pick<ExperimentStoreDeps, 'requests'> {
  start(order: ExperimentOrder): Promise<void>;
  cancel(): void;
  /** Puts the result away. */
  clear(): void;
}

/** One experiment after the other, and what came of the last. */
export function createExperimentStore(deps: ExperimentStoreDeps): ExperimentStore {
  const { getState, setState, subscribe } = createStore<ExperimentState>(() => ({ kind: 'none' }));
  let cancel = () => {};

  return {
    getState,
    subscribe,
    requests: deps.requests,
    async start(order) {
      if (getState().kind === 'running') return;
      const about = expectedLoads(order.keys.map(keyId), []);
      const progress = { trials: [], current: null, about };
      setState({ kind: 'running', order, progress, isCancelled: false });
      const running = deps.start(order, (next) => {
        const state = getState();
        if (state.kind === 'running') setState({ ...state, progress: next });
      });
      cancel = running.cancel;
      const ending = await running.ended;
      // Whoever was to show the page with its cookies again has been stopped.
      if (ending.failure?.code === 'stopped') deps.reload(order.tabId);
      setState({ kind: 'ended', order, ending: withTrials(ending, getState()) });
    },
    cancel() {
      const state = getState();
      if (state.kind !== 'running') return;
      setState({ ...state, isCancelled: true });
      cancel();
    },
    clear() {
      if (getState().kind === 'ended') setState({ kind: 'none' });
    },
  };
}

/** An ending that knows nothing of the trials gets those that were told before. */
function withTrials(ending: Ending, state: ExperimentState): Ending {
  if (ending.trials.length > 0 || state.kind !== 'running') return ending;
  return { ...ending, keys: state.order.keys, trials: state.progress.trials };
}
