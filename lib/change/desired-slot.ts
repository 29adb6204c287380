import type { Cookie } from '../cookie/cookie.ts';
import { isExpired } from '../cookie/lifetime.ts';
import { type Failure, failure, type Operation } from './change-set.ts';
import type { Slot } from './slot.ts';

/** What the slot shall hold after an operation, or why that cannot be. `now` in milliseconds. */
export function desiredSlot(operation: Operation, slot: Slot, now: number): Slot | Failure {
  switch (operation.type) {
    case 'set':
      return { live: unexpired(operation.cookie, now), parked: slot.parked };
    case 'change':
      if (!slot.live) return failure('missing');
      return { live: unexpired({ ...slot.live, ...operation.fields }, now), parked: slot.parked };
    case 'remove':
      return { live: null, parked: slot.parked };
    case 'park':
      if (!slot.live) return failure('missing');
      return {
        live: null,
        parked: { cookie: slot.live, parkedAt: now, reason: operation.reason },
      };
    case 'unpark':
      if (!slot.parked) return failure('missing');
      if (isExpired(slot.parked.cookie, now)) return failure('expired');
      return { live: slot.parked.cookie, parked: null };
    case 'discard':
      return { live: slot.live, parked: null };
  }
}

/** The cookie while it lasts: setting one whose expiry has passed leaves none (RFC 6265bis section 5.7). */
export function unexpired(cookie: Cookie | null, now: number): Cookie | null {
  return cookie && !isExpired(cookie, now) ? cookie : null;
}
