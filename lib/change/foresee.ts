import { createSiteRoom } from '../set-cookie/site-room.ts';
import { type Intent, intentOf, type Wish } from './intent.ts';
import { keepRoom } from './keep-room.ts';
import { followSlots, type Slots } from './slots.ts';

/** What wishes come down to when they are granted one after the other: each finds what those before it have left. */
export function foresee(wishes: readonly Wish[], { slotAt, live }: Slots): readonly Intent[] {
  const slots = followSlots(slotAt);
  const room = createSiteRoom(live);
  return wishes.map((wish) => {
    const intent = keepRoom(intentOf(wish, slots.slotAt(wish.key)), room);
    if (intent.step) slots.leave(intent.step);
    return intent;
  });
}
