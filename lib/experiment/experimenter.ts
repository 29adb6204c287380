import { type CookieKey, keyId } from '../cookie/key.ts';
import { type Ending, type FailureCode, notBegun } from './ending.ts';
import { type ExperimentParts, putAllBack, runExperiment } from './run-experiment.ts';
import type { ExperimentOrder, Progress } from './trial.ts';

/** Runs experiments, one at a time. */
export interface Experimenter {
  /** Resolves when it has ended and every cookie is back; `stop` ends it early. */
  run(
    order: ExperimentOrder,
    tell: (progress: Progress) => void,
    stop: AbortSignal,
  ): Promise<Ending>;
  /** Ends an experiment with one of these cookies (null: with any), so that the user can change it. */
  giveWay(keys: readonly CookieKey[] | null): Promise<void>;
  /** Puts back what an experiment left behind that was cut short; resolves to whether all is back. */
  recover(): Promise<boolean>;
}

interface Running {
  readonly ids: ReadonlySet<string>;
  readonly stop: AbortController;
  readonly ended: Promise<unknown>;
}

export function createExperimenter(parts: ExperimentParts): Experimenter {
  let running: Running | null = null;

  function putBackLeft(): Promise<boolean> {
    return parts.alone(async () => {
      const left = await parts.held.load();
      return left === null || putAllBack(left, parts);
    });
  }

  async function recover(): Promise<boolean> {
    if (running) await running.ended;
    return putBackLeft();
  }

  async function begin(
    order: ExperimentOrder,
    tell: (progress: Progress) => void,
    stop: AbortSignal,
  ): Promise<Ending> {
    try {
      if (!(await putBackLeft())) return notBegun('unrestored', parts.now(), false);
      return await runExperiment(order, parts, stop, tell);
    } finally {
      running = null;
    }
  }

  return {
    async run(order, tell, asked) {
      if (running) return notBegun('busy', parts.now());
      const stop = new AbortController();
      const halt = (code: FailureCode) => stop.abort(code);
      asked.addEventListener('abort', () => halt('cancelled'), { once: true });
      if (asked.aborted) halt('cancelled');
      const ending = begin(order, tell, stop.signal);
      running = { ids: new Set(order.keys.map(keyId)), stop, ended: ending.catch(() => {}) };
      return ending;
    },

    async giveWay(keys) {
      const isConcerned = running && (keys?.some((key) => running?.ids.has(keyId(key))) ?? true);
      if (isConcerned) running?.stop.abort('changed');
      if (isConcerned || !running) await recover().catch(() => {});
    },

    recover,
  };
}
