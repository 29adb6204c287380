import { i18n } from '#i18n';
import type { Lock } from '../../lib/lock/guard.ts';
import { LIMIT, type Tally } from '../../lib/lock/tally.ts';
import { message } from '../ui/message.ts';

/** What there is to say of a lock: whether it is in force, how often the cookie was put back, and from whom last. */
export function lockFacts(lock: Lock | null, tally: Tally | undefined): string[] {
  const limit = [`${LIMIT.times}`, `${LIMIT.seconds}`];
  const paused = lock?.paused ? [message(`lock.paused.${lock.paused}`, limit)] : [];
  if (!tally) return paused;
  return [...paused, i18n.t('lock.putBack', tally.total), message(`lock.by.${tally.by}`)];
}
