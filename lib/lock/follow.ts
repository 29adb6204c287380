import type { ChangeCode, ChangeLabel } from '../change/change-set.ts';
import { leavesLive, type Step } from '../change/slot.ts';
import { keyId } from '../cookie/key.ts';
import { type Guards, withGuard } from './guard.ts';

/** What takes protected cookies away or overwrites them without meaning them alone. */
const SPARING: readonly ChangeCode[] = [
  'remove',
  'park',
  'discard',
  'logout',
  'import',
  'restore',
  'profile',
];

/** Ids of the cookies that a change of this kind leaves alone. */
export function sparedBy({ code }: ChangeLabel, guards: Guards): ReadonlySet<string> {
  if (!SPARING.includes(code)) return new Set();
  return new Set([...guards].filter(([, { isProtected }]) => isProtected).map(([id]) => id));
}

/**
 * The guards after a change of the user's own: a lock keeps from now on what the user has made of its cookie, and a
 * cookie that was renamed takes its guard along. The same guards where nothing of that happened.
 */
export function followSteps(guards: Guards, { code }: ChangeLabel, steps: readonly Step[]): Guards {
  let next = guards;
  for (const step of steps) {
    const guard = next.get(keyId(step.key));
    if (!guard || leavesLive(step)) continue;
    const heir = code === 'edit' && !step.after.live ? heirOf(step, steps) : null;
    if (heir) {
      next = withGuard(next, step.key, { lock: null, isProtected: false });
      next = withGuard(next, heir.key, {
        lock: guard.lock && { cookie: heir.after.live, paused: null },
        isProtected: guard.isProtected,
      });
    } else if (guard.lock) {
      next = withGuard(next, step.key, { lock: { cookie: step.after.live, paused: null } });
    }
  }
  return next;
}

/** The step in which a renamed cookie comes back under its new key. */
function heirOf(gone: Step, steps: readonly Step[]): Step | null {
  const [heir, ...others] = steps.filter((step) => step !== gone && step.after.live !== null);
  return heir && others.length === 0 ? heir : null;
}
