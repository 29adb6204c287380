import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type CookieKey, keyId } from '../../lib/cookie/key.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import type { TableHandle } from '../ui/table/table-props.ts';
import type { Faces } from './use-faces.ts';

/** Leads to a cookie of the page in the list, whatever is shown and filtered: it is selected, and has the focus. */
export function useShowCookie(
  store: CookieStore,
  { face, show }: Pick<Faces, 'face' | 'show'>,
  table: RefObject<TableHandle | null>,
): (key: CookieKey) => void {
  const sought = useRef<string | null>(null);
  useLayoutEffect(() => {
    const { current } = sought;
    if (current === null || face !== 'cookies' || !table.current) return;
    sought.current = null;
    table.current.focus(current);
  });
  return (key) => {
    const id = keyId(key);
    store.show({ kind: 'page' });
    store.setFilter('');
    store.select(new Set([id]), id);
    sought.current = id;
    show('cookies');
  };
}
