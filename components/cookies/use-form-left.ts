import { useEffect, useRef } from 'preact/hooks';
import { keyId } from '../../lib/cookie/key.ts';
import type { Draft } from '../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';

/**
 * Calls `onLeft` once the form has gone, with the id of the cookie that was in it, as far as it is listed: the
 * list then takes the focus again, on that cookie.
 */
export function useFormLeft(
  store: Pick<CookieStore, 'getState'>,
  draft: Draft | null,
  onLeft: (id: string | undefined) => void,
): void {
  const left = useRef(draft);
  const listener = useRef(onLeft);
  listener.current = onLeft;
  useEffect(() => {
    const { current: before } = left;
    left.current = draft;
    if (!before || draft) return;
    const { live } = store.getState();
    const ids = [before.edited, ...(before.original ? [before.original] : [])].map(keyId);
    listener.current(ids.find((id) => live.has(id)));
  }, [store, draft]);
}
