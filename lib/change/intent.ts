import type { Cookie } from '../cookie/cookie.ts';
import { type CookieKey, keyOf } from '../cookie/key.ts';
import { isExpired } from '../cookie/lifetime.ts';
import type { Issue } from '../set-cookie/rule.ts';
import { type Failure, failure, type Operation } from './change-set.ts';
import { desiredSlot } from './desired-slot.ts';
import { leavesLive, type Slot, type Step } from './slot.ts';

/** A wish about one slot: what that shall hold, given what it holds by then, or why it cannot. */
export interface Wish {
  readonly key: CookieKey;
  readonly desired: (before: Slot) => Slot | Failure;
}

/** A wish, and the step that it comes down to, or why there is none. */
export type Intent = Wish &
  (
    | { readonly step: Step; readonly obstacle: null }
    | { readonly step: null; readonly obstacle: Failure }
  );

/** What a wish comes down to where its slot holds `before`. */
export function intentOf({ key, desired }: Wish, before: Slot): Intent {
  const after = desired(before);
  return 'code' in after
    ? { key, desired, step: null, obstacle: after }
    : { key, desired, step: { key, before, after }, obstacle: null };
}

/** The key of the slot that an operation is about. */
export function operationKey(operation: Operation): CookieKey {
  return operation.type === 'set' ? keyOf(operation.cookie) : operation.key;
}

/** An operation as a wish. `now` in milliseconds. */
export function wishOf(
  operation: Operation,
  refusal: (cookie: Cookie) => Issue | null,
  now: number,
): Wish {
  return {
    key: operationKey(operation),
    desired(before) {
      const cookie = cookieToSet(operation, before);
      const issue = cookie && refusal(cookie);
      return issue ? { code: 'invalid', detail: '', issue } : desiredSlot(operation, before, now);
    },
  };
}

/** What an operation of the user's own making asks the browser to store; null when that is nothing. */
function cookieToSet(operation: Operation, { live }: Slot): Cookie | null {
  if (operation.type === 'set') return operation.cookie;
  return operation.type === 'change' && live ? { ...live, ...operation.fields } : null;
}

/** To bring a slot to one side of a step that was made before. What has expired since cannot come back. */
export function wishToMove(step: Step, side: 'before' | 'after', now: number): Wish {
  const { live, parked } = step[side];
  return {
    key: step.key,
    desired(before) {
      if (leavesLive(step)) return { live: before.live, parked };
      return live && isExpired(live, now) ? failure('expired') : { live, parked };
    },
  };
}
