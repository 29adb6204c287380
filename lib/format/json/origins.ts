import type { OriginStorage, StorageItem } from '../format.ts';
import { bareList } from './lists.ts';
import { own, ownText } from './raw.ts';

/** What pages store beside cookies. Databases are counted whole; *unreadable* is what makes no sense in the file. */
export const STORAGE_KINDS = ['localStorage', 'sessionStorage', 'indexedDB', 'unreadable'] as const;

export type StorageCounts = Readonly<Record<(typeof STORAGE_KINDS)[number], number>>;

/** What a file says of the storage of one origin; '' where it does not name it. */
export interface ReadOrigin extends OriginStorage {
  /** How much there is, also of what no format takes over. */
  readonly counts: StorageCounts;
}

/**
 * What a file says of the pages' storage under `origins`, as Playwright (since 1.51 with `indexedDB`) and our own files
 * have it, whatever its cookies are read as.
 */
export function originsIn(json: unknown): ReadOrigin[] {
  return (bareList(own(json, 'origins')) ?? []).map((each) => {
    const origin = ownText(each, 'origin');
    const localStorage = itemsOf(own(each, 'localStorage'));
    const isStrange = origin === '' || !isListOrAbsent(own(each, 'localStorage'));
    return {
      origin,
      localStorage,
      counts: {
        localStorage: localStorage.length,
        sessionStorage: lengthOf(own(each, 'sessionStorage')),
        indexedDB: lengthOf(own(each, 'indexedDB')),
        unreadable: lengthOf(own(each, 'localStorage')) - localStorage.length + (isStrange ? 1 : 0),
      },
    };
  });
}

/** The entries whose name and value are text. */
function itemsOf(list: unknown): StorageItem[] {
  return (bareList(list) ?? []).flatMap((each) => {
    const [name, value] = [own(each, 'name'), own(each, 'value')];
    return typeof name === 'string' && typeof value === 'string' ? { name, value } : [];
  });
}

function lengthOf(list: unknown): number {
  return bareList(list)?.length ?? 0;
}

function isListOrAbsent(there: unknown): boolean {
  return (there ?? null) === null || bareList(there) !== null;
}
