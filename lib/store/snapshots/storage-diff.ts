import { diffText, type Segment } from '../../snapshot/diff-text.ts';
import type { PageStorage } from '../../snapshot/snapshot.ts';

/** One item of a page's storage that came, went or changed. */
export interface StorageDiff {
  /** Unique in the comparison. */
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly origin: string;
  readonly area: 'localStorage' | 'sessionStorage';
  readonly name: string;
  /** What stayed, went and came of its value. */
  readonly segments: readonly Segment[];
}

/** An item with its place, as a key. */
type Items = ReadonlyMap<
  string,
  { readonly place: readonly [string, Area, string]; value: string }
>;
type Area = StorageDiff['area'];

/** What became of what pages store between two moments. */
export function diffStorage(
  before: readonly PageStorage[],
  after: readonly PageStorage[],
): StorageDiff[] {
  const [earlier, later] = [itemsOf(before), itemsOf(after)];
  return [...new Map([...earlier, ...later])].flatMap(([id, { place }]): StorageDiff[] => {
    const [origin, area, name] = place;
    const [was, is] = [earlier.get(id)?.value, later.get(id)?.value];
    if (was === is) return [];
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ id, kind, origin, area, name, segments: diffText(was ?? '', is ?? '') }];
  });
}

function itemsOf(origins: readonly PageStorage[]): Items {
  return new Map(
    origins.flatMap((storage) =>
      (['localStorage', 'sessionStorage'] as const).flatMap((area) =>
        storage[area].map(({ name, value }) => {
          const place = [storage.origin, area, name] as const;
          return [JSON.stringify(place), { place, value }] as const;
        }),
      ),
    ),
  );
}
