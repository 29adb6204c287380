import type { LifeRule } from './life-rule.ts';

/** The cookie goes: the server clears it, its time is over, there is no room, or somebody else takes it away. */
export const ended: LifeRule = ({ cause, before }) => {
  if (cause.by === 'header') {
    return cause.header.fate === 'deleted' && before !== null ? 'cleared' : null;
  }
  const { change } = cause;
  if (!change.removed) return null;
  if (change.cause === 'expired') return 'expired';
  return change.cause === 'evicted' ? 'evicted' : 'removed';
};
