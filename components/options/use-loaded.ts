import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/**
 * What `load` resolves to, null until it is known, and the way to load it again. It is also loaded again
 * whenever `watch` calls its listener. Both functions have to stay the same from render to render.
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  watch: (listener: () => void) => () => void,
): [T | null, () => Promise<void>] {
  const [loaded, setLoaded] = useState<T | null>(null);
  const newest = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++newest.current;
    const answer = await load();
    // An answer that was overtaken by a newer question tells of the past.
    if (mine === newest.current) setLoaded(answer);
  }, [load]);
  useEffect(() => {
    reload();
    const stop = watch(reload);
    return () => {
      newest.current++;
      stop();
    };
  }, [reload, watch]);
  return [loaded, reload];
}
