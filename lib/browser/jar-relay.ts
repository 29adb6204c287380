import type { Jar } from '../cookie/jar.ts';
import { browser } from './api.ts';
import { isOwnPage } from './own-sender.ts';
import { JAR_PORT } from './protocol.ts';

/** Passes every change of the jar on to the pages that are connected (the other end of the remote jar). */
export function relayJarChanges(jar: Jar): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== JAR_PORT || !isOwnPage(port.sender)) return;
    const stop = jar.onChanged((change) => port.postMessage(change));
    port.onDisconnect.addListener(stop);
  });
}
