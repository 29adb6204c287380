import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';

/** What the jar has in place of what was predicted; its sentence is `setCookie.contradiction.<…>`. */
export type Contradiction = 'missing' | 'different' | 'kept' | 'taken';

/** In which way the jar contradicts a prediction. */
export function contradictionCode({
  verdict,
  instead,
}: Pick<LogEntry, 'verdict' | 'instead'>): Contradiction {
  if (verdict.outcome === 'refused') return 'taken';
  if (verdict.outcome === 'deleted') return 'kept';
  return instead === null ? 'missing' : 'different';
}
