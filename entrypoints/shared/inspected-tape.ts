import { watchPasswordFields } from '../../lib/browser/password-fields.ts';
import { playRecording } from '../../lib/browser/recorder-playback.ts';
import {
  createSessionTape,
  type SessionTape,
} from '../../lib/store/sessions/create-session-tape.ts';
import type { SetCookieLog } from '../../lib/store/set-cookie-log/create-set-cookie-log.ts';

/** What the life of the inspected tab's sessions is derived from; taken over once it is wanted. */
export function createInspectedTape(log: SetCookieLog): SessionTape {
  return createSessionTape({
    playRecording,
    log,
    watchPasswords: watchPasswordFields,
    // A timer also goes off while the panel is hidden behind another one.
    schedule: (task, delay) => setTimeout(task, delay),
  });
}
