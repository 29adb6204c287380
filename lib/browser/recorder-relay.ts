import type { Runtime } from 'webextension-polyfill';
import type { Recorded } from '../recording/recorded.ts';
import { browser } from './api.ts';
import { isOwnPage } from './own-sender.ts';
import { batchRecorded } from './recorder-batch.ts';
import { recordTab } from './recorder-tab.ts';

/** The name of the port over which a tab is recorded; the tab's id follows. */
const PORT = 'record:';

/** What the page says to end the recording: unlike one that goes, it wants what has been collected. */
const END = 'end';

/** In the background: records for pages that the browser keeps away from `webRequest`, as long as they are connected. */
export function relayRecordings(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (!port.name.startsWith(PORT) || !isOwnPage(port.sender)) return;
    let isOpen = true;
    const batch = batchRecorded((recorded) => isOpen && port.postMessage(recorded));
    const stop = recordTab(Number(port.name.slice(PORT.length)), batch.add);
    port.onDisconnect.addListener(() => {
      isOpen = false;
      stop();
    });
    // That any message comes is enough for Firefox to leave the background running.
    port.onMessage.addListener((message) => {
      if (message !== END) return;
      stop();
      batch.flush();
      port.disconnect();
    });
  });
}

/**
 * How often the background is asked to stay, in milliseconds. Firefox stops it after 30 seconds without an
 * event, whoever is connected, and what comes until it has started again would be lost.
 */
const STAY_INTERVAL = 10_000;

/**
 * Records a tab through the background. Should that be stopped all the same, connecting starts it again, and
 * the recording goes on with the jar as it is then. Returns the way to stop.
 */
export function recordThroughBackground(
  tabId: number,
  take: (recorded: Recorded) => void,
): () => void {
  let isStopped = false;
  let end = () => {};

  function connect(): void {
    const port: Runtime.Port = browser.runtime.connect({ name: `${PORT}${tabId}` });
    const stay = setInterval(() => port.postMessage(null), STAY_INTERVAL);
    end = () => port.postMessage(END);
    port.onMessage.addListener((batch) => {
      for (const recorded of batch as readonly Recorded[]) take(recorded);
    });
    port.onDisconnect.addListener(() => {
      clearInterval(stay);
      if (!isStopped) connect();
    });
  }
  connect();

  return () => {
    isStopped = true;
    end();
  };
}
