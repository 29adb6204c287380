import type { Cookie } from '../cookie/cookie.ts';
import { type CookieKey, keyOf } from '../cookie/key.ts';
import { isExpired } from '../cookie/lifetime.ts';
import type { Issue } from '../set-cookie/rule.ts';
import { type Failure, failure, type Operation } from './change-set.ts';
import { desiredSlot } from './desired-slot.ts';
import { leavesLive, type Slot, type Step } from './slot.ts';
import type { SlotAt } from './slots.ts';

/** One slot that is to be changed, or why it cannot be. */
export type Intent =
  | { readonly key: CookieKey; readonly step: Step; readonly obstacle: null }
  | { readonly key: CookieKey; readonly step: null; readonly obstacle: Failure };

/** The key of the slot that an operation is about. */
export function operationKey(operation: Operation): CookieKey {
  return operation.type === 'set' ? keyOf(operation.cookie) : operation.key;
}

/** What an operation comes down to, where the slots are as they are. `now` in milliseconds. */
export function intentOf(
  operation: Operation,
  slotAt: SlotAt,
  refusal: (cookie: Cookie) => Issue | null,
  now: number,
): Intent {
  const key = operationKey(operation);
  const before = slotAt(key);
  const cookie = cookieToSet(operation, before);
  const issue = cookie && refusal(cookie);
  if (issue) return { key, step: null, obstacle: { code: 'invalid', detail: '', issue } };
  const after = desiredSlot(operation, before, now);
  return 'code' in after
    ? { key, step: null, obstacle: after }
    : { key, step: { key, before, after }, obstacle: null };
}

/** What an operation of the user's own making asks the browser to store; null when that is nothing. */
function cookieToSet(operation: Operation, { live }: Slot): Cookie | null {
  if (operation.type === 'set') return operation.cookie;
  return operation.type === 'change' && live ? { ...live, ...operation.fields } : null;
}

/** Bringing a slot to one side of a step that was made before. What has expired since cannot come back. */
export function intentToMove(
  step: Step,
  side: 'before' | 'after',
  slotAt: SlotAt,
  now: number,
): Intent {
  const { key } = step;
  const before = slotAt(key);
  const { live, parked } = step[side];
  if (leavesLive(step)) {
    return { key, step: { key, before, after: { live: before.live, parked } }, obstacle: null };
  }
  return live && isExpired(live, now)
    ? { key, step: null, obstacle: failure('expired') }
    : { key, step: { key, before, after: { live, parked } }, obstacle: null };
}
