import type { PauseReason } from '../../lib/lock/guard.ts';
import type { Tallies } from '../../lib/lock/tally.ts';
import type { Row } from '../../lib/store/row.ts';

/** What a lock on the page has had to do last. */
export interface LockNews {
  readonly row: Row;
  /** How often the cookie was put back. */
  readonly total: number;
  readonly paused: PauseReason | null;
}

/** The latest news of the locks among some rows: one that is paused first; null when there is none. */
export function lockNews(rows: readonly Row[], tallies: Tallies): LockNews | null {
  const news = rows.flatMap((row) => {
    const { lock } = row.guard ?? {};
    const tally = tallies[row.id];
    if (!lock?.cookie || (!tally && !lock.paused)) return [];
    const { total = 0, times = [] } = tally ?? {};
    return [{ row, total, paused: lock.paused, at: times.at(-1) ?? 0 }];
  });
  const rank = (each: (typeof news)[number]) => (each.paused ? Number.POSITIVE_INFINITY : each.at);
  const [latest] = news.sort((a, b) => rank(b) - rank(a));
  return latest ? { row: latest.row, total: latest.total, paused: latest.paused } : null;
}
