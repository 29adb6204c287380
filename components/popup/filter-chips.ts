import type { Summary } from '../../lib/store/summary.ts';

/** A filter that is one click away. Pressing it writes its text into the search field: there is one filter, not two. */
export interface FilterChip {
  readonly id: 'all' | 'sessionIds' | 'session' | 'persistent' | 'thirdParty' | 'parked';
  readonly filterText: string;
  readonly count: number;
}

/** The chips for a page: those that would show nothing are left out, but for the first. */
export function filterChips(summary: Summary): FilterChip[] {
  const chips: FilterChip[] = [
    { id: 'all', filterText: '', count: summary.cookies + summary.parked },
    { id: 'sessionIds', filterText: 'is:session-id', count: summary.sessionIds },
    { id: 'session', filterText: 'is:session', count: summary.session },
    { id: 'persistent', filterText: 'is:persistent', count: summary.persistent },
    { id: 'thirdParty', filterText: 'is:third-party', count: summary.thirdParty },
    { id: 'parked', filterText: 'is:parked', count: summary.parked },
  ];
  return chips.filter(({ id, count }) => id === 'all' || count > 0);
}
