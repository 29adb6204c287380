import { type ReadOrigin, STORAGE_KINDS, type StorageCounts } from './json/origins.ts';

/** How much a file has of what pages store beside cookies, and of which origins. */
export interface StorageSummary {
  readonly counts: StorageCounts;
  readonly origins: readonly string[];
}

/** All of a file's storage together; null where it has none. */
export function storageSummary(read: readonly ReadOrigin[]): StorageSummary | null {
  const total = { localStorage: 0, sessionStorage: 0, indexedDB: 0, unreadable: 0 };
  for (const { counts } of read) {
    for (const kind of STORAGE_KINDS) total[kind] += counts[kind];
  }
  const isNothing = STORAGE_KINDS.every((kind) => total[kind] === 0);
  const named = read.map(({ origin }) => origin).filter((origin) => origin !== '');
  return isNothing ? null : { counts: total, origins: [...new Set(named)] };
}
