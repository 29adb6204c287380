import type { LogEntry } from './set-cookie-log/log-state.ts';

/** Which headers are listed. */
export type Shown = 'all' | 'refused' | 'warned';

export interface LogFilter {
  readonly shown: Shown;
  /** Words, each of which the name, the URL or the header holds; case does not matter. */
  readonly text: string;
}

export const NO_FILTER: LogFilter = { shown: 'all', text: '' };

/** How many headers each filter would list, whatever the words. */
export type LogCounts = Readonly<Record<Shown, number>>;

/** Stored otherwise than it was sent, stored with a warning, or not as predicted. */
function isWarned({ verdict, confirmation }: LogEntry): boolean {
  if (verdict.outcome === 'refused') return false;
  return (
    confirmation === 'contradicted' ||
    verdict.issues.some(({ severity }) => severity === 'warn' || severity === 'rewrite')
  );
}

function isShown(entry: LogEntry, shown: Shown): boolean {
  if (shown === 'all') return true;
  return shown === 'refused' ? entry.verdict.outcome === 'refused' : isWarned(entry);
}

export function countEntries(entries: readonly LogEntry[]): LogCounts {
  let refused = 0;
  let warned = 0;
  for (const entry of entries) {
    if (isShown(entry, 'refused')) refused += 1;
    else if (isWarned(entry)) warned += 1;
  }
  return { all: entries.length, refused, warned };
}

/** The entries that a filter lets through, in their order; the same array when that is all of them. */
export function filterEntries(
  entries: readonly LogEntry[],
  { shown, text }: LogFilter,
): readonly LogEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (shown === 'all' && words.length === 0) return entries;
  return entries.filter((entry) => {
    if (!isShown(entry, shown)) return false;
    if (words.length === 0) return true;
    const { response, header, verdict } = entry;
    const searched = `${verdict.cookie?.name ?? ''}\n${response.url}\n${header}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}

/** Ids of the entries that came with the same response as the one before them. */
export function continuedIds(entries: readonly LogEntry[]): ReadonlySet<string> {
  const ids = new Set<string>();
  entries.forEach(({ id, response }, place) => {
    if (entries[place - 1]?.response.id === response.id) ids.add(id);
  });
  return ids;
}
