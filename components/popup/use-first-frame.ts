import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** What the first frame shows, if that is anything; null from the second on. */
export function useFirstFrame<T>(shown: () => T | null): T | null {
  const [isFirst, setFirst] = useState(true);
  const end = () => setFirst(false);
  useEffect(end, []);
  // A key does not wait for that: before anything hears of it, all that it may be meant for is there.
  useLayoutEffect(() => {
    addEventListener('keydown', end, { capture: true, once: true });
    return () => removeEventListener('keydown', end, { capture: true });
  }, []);
  return isFirst ? shown() : null;
}
