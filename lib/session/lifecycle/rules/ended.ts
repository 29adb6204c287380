import type { LifeRule } from './life-rule.ts';

/** The cookie goes: the server clears it, its time is over, there is no room, or somebody else takes it away. */
export const ended: LifeRule = ({ cause, before, after }, { carrier }) => {
  if (cause.by === 'header') {
    return after === null && before !== null ? 'cleared' : null;
  }
  const { change } = cause;
  // What is left of a session that has been cleared already may go as well.
  if (carrier.blanks.includes(change.cookie.value)) return before === null ? null : 'removed';
  if (!change.removed) return null;
  if (change.cause === 'expired') return 'expired';
  return change.cause === 'evicted' ? 'evicted' : 'removed';
};
