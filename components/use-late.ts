import { useEffect, useState } from 'preact/hooks';

/** A module that is loaded once it is wanted; null until it is there. */
export function useLate<Module extends object>(
  load: () => Promise<Module>,
  wanted: boolean,
): Module | null {
  const [module, setModule] = useState<Module | null>(null);
  const isMissing = wanted && module === null;
  useEffect(() => {
    if (isMissing) load().then((loaded) => setModule(() => loaded));
  }, [isMissing, load]);
  return module;
}
