import { type Ending, notBegun } from '../experiment/ending.ts';
import type { ExperimentOrder, Progress } from '../experiment/trial.ts';
import { browser } from './api.ts';
import { request } from './client.ts';
import { EXPERIMENT_PORT, type ExperimentNews, type ExperimentRequest } from './experiment-port.ts';

/** An experiment that the background is making. */
export interface RunningExperiment {
  /** Never rejects: what goes wrong is an ending too. */
  readonly ended: Promise<Ending>;
  cancel(): void;
}

/** How often the background is asked to stay, in milliseconds: browsers stop it after 30 seconds without an event. */
const STAY_INTERVAL = 10_000;

/** Has the background make an experiment. Should that be stopped, it is started again to put everything back. */
export function startExperiment(
  order: ExperimentOrder,
  onProgress: (progress: Progress) => void,
): RunningExperiment {
  const port = browser.runtime.connect({ name: EXPERIMENT_PORT });
  const say = (message: ExperimentRequest) => isOpen && port.postMessage(message);
  const stay = setInterval(() => say(null), STAY_INTERVAL);
  let isOpen = true;
  const ended = new Promise<Ending>((resolve) => {
    port.onMessage.addListener((message) => {
      const news = message as ExperimentNews;
      if ('progress' in news) return onProgress(news.progress);
      isOpen = false;
      resolve(news.ending);
      port.disconnect();
    });
    port.onDisconnect.addListener(async () => {
      isOpen = false;
      const isRestored = await request('experiment.recover').catch(() => false);
      resolve(notBegun('stopped', Date.now(), isRestored));
    });
  });
  say({ order });
  return {
    ended: ended.finally(() => clearInterval(stay)),
    cancel: () => void say('cancel'),
  };
}
