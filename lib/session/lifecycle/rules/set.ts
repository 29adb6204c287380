import { contentsOf } from '../contents.ts';
import type { Held } from '../seen.ts';
import type { LifeRule } from './life-rule.ts';

/** The server sets the cookie: the session begins, goes on, or gets another id. */
export const set: LifeRule = ({ cause, before, after }, { traits }) => {
  if (cause.by !== 'header' || cause.header.fate !== 'set' || after === null) return null;
  if (before === null) return 'created';
  const isSame = before.value === after.value;
  if (!traits.isSealed && traits.kind === 'self-contained') {
    if (contentsOf(before.value) !== contentsOf(after.value)) return 'rewritten';
    // The time of the signature is that of the session.
    if (!isSame) return 'renewed';
  }
  if (!traits.isSealed && !isSame) return 'rotated';
  return isLater(before, after) ? 'renewed' : 'repeated';
};

/** Seconds by which an expiry must move where nobody saw it being given: browsers read their own clock. */
const MOVED = 1.5;

/** Whether the end moves along with time. Headers have whole seconds, so that an end that stays may seem to move by one. */
function isLater(before: Held, after: Held): boolean {
  if (before.expirationDate === null || after.expirationDate === null) return false;
  const moved = after.expirationDate - before.expirationDate;
  const passed =
    before.since === undefined ? 2 * MOVED : ((after.since ?? 0) - before.since) / 1000;
  return moved > 0 && moved > passed / 2;
}
