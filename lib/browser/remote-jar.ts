import type { Cookie } from '../cookie/cookie.ts';
import type { JarChange, JarQuery } from '../cookie/jar.ts';
import { browser } from './api.ts';
import { request } from './client.ts';
import { JAR_PORT } from './protocol.ts';
import type { ReadableJar } from './readable-jar.ts';

/** The jar as a page without `browser.cookies` sees it: through the background. */
export function createRemoteJar(): ReadableJar {
  return {
    list: (query: JarQuery): Promise<Cookie[]> => request('jar.list', query),
    onChanged(listener: (change: JarChange) => void, onGap: () => void) {
      let stopped = false;
      let disconnect = () => {};
      const connect = () => {
        const port = browser.runtime.connect({ name: JAR_PORT });
        port.onMessage.addListener((change) => listener(change as JarChange));
        port.onDisconnect.addListener(() => {
          if (stopped) return;
          // The background was stopped; connecting starts it again, but changes may have been missed.
          connect();
          onGap();
        });
        disconnect = () => port.disconnect();
      };
      connect();
      return () => {
        stopped = true;
        disconnect();
      };
    },
  };
}
