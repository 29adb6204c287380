import { useEffect, useState } from 'preact/hooks';
import type { KeyStore, SiteKeys } from './key-store.ts';

/** The keys that were typed for a site, as they are now. */
export function useSiteKeys(store: KeyStore, site: string): SiteKeys {
  const [, redraw] = useState(0);
  useEffect(() => store.subscribe(() => redraw((times) => times + 1)), [store]);
  return store.get(site);
}
