import type { OutOfReach } from '../out-of-reach.ts';
import type { Comparison } from './comparison.ts';

/**
 * Why what some origins store is not compared. *noAccess*: it cannot be read now. *notOpen*: no frame of the tab is
 * theirs. *notKept*: the snapshot has nothing of theirs. *oneSided*: one of two snapshots has it, and the other has not.
 */
export interface StorageGap {
  readonly code: 'noAccess' | 'notOpen' | 'notKept' | 'oneSided';
  readonly origins: readonly string[];
  /** The match patterns to ask for; empty where that does not help. */
  readonly patterns: readonly string[];
}

/** The gaps in a comparison; `now` says which side is the present, and null that neither is. */
export function storageGaps(
  { onlyBefore, onlyAfter }: Pick<Comparison, 'onlyBefore' | 'onlyAfter'>,
  now: 'before' | 'after' | null,
  { unreachable, missingAccess }: OutOfReach,
): StorageGap[] {
  if (now === null) return gap('oneSided', [...onlyBefore, ...onlyAfter]);
  const [past, present] = now === 'after' ? [onlyBefore, onlyAfter] : [onlyAfter, onlyBefore];
  const isLocked = (origin: string) => unreachable.has(hostOfOrigin(origin));
  return [
    ...gap('noAccess', past.filter(isLocked), missingAccess),
    ...gap(
      'notOpen',
      past.filter((origin) => !isLocked(origin)),
    ),
    ...gap('notKept', present),
  ];
}

/** The host of an origin, as `unreachable` names it; '' where there is none. */
export function hostOfOrigin(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}

function gap(
  code: StorageGap['code'],
  origins: readonly string[],
  patterns: readonly string[] = [],
): StorageGap[] {
  return origins.length > 0 ? [{ code, origins, patterns }] : [];
}
