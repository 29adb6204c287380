import type { Cookie } from '../cookie/cookie.ts';
import type { SiteRoom } from '../set-cookie/site-room.ts';
import { failure } from './change-set.ts';
import type { Intent } from './intent.ts';

/**
 * The same intent, but that a cookie which comes anew is not set where its site has no room for it: the browser
 * would throw out others, which no undo could bring back. To be asked in the order in which they are carried out.
 */
export function keepRoom(intent: Intent, room: SiteRoom): Intent {
  const { step } = intent;
  if (step?.before.live && !step.after.live) room.give(step.before.live);
  const cookie = comingWith(intent);
  return cookie && !room.take(cookie)
    ? { ...intent, step: null, obstacle: failure('site-full') }
    : intent;
}

/** The cookie that comes anew; null where none does. */
function comingWith({ step }: Intent): Cookie | null {
  return step && !step.before.live ? step.after.live : null;
}
