import { notBegun } from '../experiment/ending.ts';
import type { Experimenter } from '../experiment/experimenter.ts';
import type { ExperimentOrder } from '../experiment/trial.ts';
import { browser } from './api.ts';
import { errorMessage } from './error-message.ts';
import { EXPERIMENT_PORT, type ExperimentNews, type ExperimentRequest } from './experiment-port.ts';
import { isOwnPage } from './own-sender.ts';
import { proofsItem } from './proofs-item.ts';

/** In the background: runs the experiments that pages ask for, each for as long as its page is there. */
export function relayExperiments(experimenter: Experimenter): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== EXPERIMENT_PORT || !isOwnPage(port.sender)) return;
    const stop = new AbortController();
    let isOpen = true;
    const tell = (news: ExperimentNews) => isOpen && port.postMessage(news);

    port.onMessage.addListener((message) => {
      const asked = message as ExperimentRequest;
      if (asked === 'cancel') stop.abort();
      else if (asked) answer(asked.order, experimenter, stop.signal, tell);
    });
    port.onDisconnect.addListener(() => {
      isOpen = false;
      stop.abort();
    });
  });
}

/** Puts back at the start of the background what an experiment left behind, and whenever access is given again. */
export function recoverExperiments(
  experimenter: Experimenter,
  onAccessChanged: (listener: () => void) => void,
): void {
  // That anyone listens is what makes the browser start the background when it starts itself.
  browser.runtime.onStartup.addListener(() => {});
  const recover = () => experimenter.recover().catch(() => {});
  onAccessChanged(recover);
  recover();
}

async function answer(
  order: ExperimentOrder,
  experimenter: Experimenter,
  stop: AbortSignal,
  tell: (news: ExperimentNews) => void,
): Promise<void> {
  try {
    const ending = await experimenter.run(order, (progress) => tell({ progress }), stop);
    await proofsItem.add(order.site, ending);
    tell({ ending });
  } catch (reason) {
    const isRestored = await experimenter.recover().catch(() => false);
    const failure = { code: 'error', detail: errorMessage(reason) } as const;
    tell({ ending: { ...notBegun('error', Date.now(), isRestored), failure } });
  }
}
