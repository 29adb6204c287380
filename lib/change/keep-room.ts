import type { Cookie } from '../cookie/cookie.ts';
import { createSiteRoom } from '../set-cookie/site-room.ts';
import { failure } from './change-set.ts';
import type { Intent } from './intent.ts';
import type { Slots } from './slots.ts';

/**
 * The same intents, but that a cookie which comes anew is not set where its site has no room for it: the browser
 * would throw out others, which no undo could bring back. In the order in which they are to be carried out.
 */
export function keepRoom(intents: readonly Intent[], live: Slots['live']): readonly Intent[] {
  const room = createSiteRoom(live);
  return intents.map((intent): Intent => {
    const { key, step } = intent;
    if (step?.before.live && !step.after.live) room.give(step.before.live);
    const cookie = comingWith(intent);
    return cookie && !room.take(cookie)
      ? { key, step: null, obstacle: failure('site-full') }
      : intent;
  });
}

/** The cookie that comes anew; null where none does. */
function comingWith({ step }: Intent): Cookie | null {
  return step && !step.before.live ? step.after.live : null;
}
