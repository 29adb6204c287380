import { createPageJar } from '../../lib/browser/jar.ts';
import { playRecording, setRecording } from '../../lib/browser/recorder-playback.ts';
import {
  createSetCookieLog,
  type SetCookieLog,
} from '../../lib/store/set-cookie-log/create-set-cookie-log.ts';

/** The log of the inspected tab, to be started: recorded since DevTools was opened. */
export function createInspectedLog(): SetCookieLog {
  return createSetCookieLog({
    playRecording,
    setRecording,
    listJar: createPageJar().list,
    loadRules: () => import('./set-cookie-rules.ts').then(({ rules }) => rules),
    // A timer also goes off while the panel is hidden behind another one.
    schedule: (task, delay) => setTimeout(task, delay),
    now: Date.now,
  });
}
