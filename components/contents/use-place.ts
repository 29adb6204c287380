import { useCallback, useState } from 'preact/hooks';
import type { ContentsMemory, Place } from './memory.ts';

/** What a person did to the contents of a cookie, which outlives the component. `id` must not change. */
export function usePlace(
  { places }: ContentsMemory,
  id: string,
): readonly [Place, (change: Partial<Place>) => void] {
  const [place, setPlace] = useState<Place>(() => places.get(id) ?? {});
  const keep = useCallback(
    (change: Partial<Place>) => {
      const next = { ...places.get(id), ...change };
      places.set(id, next);
      setPlace(next);
    },
    [places, id],
  );
  return [place, keep];
}
