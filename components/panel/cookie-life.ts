import { useMemo } from 'preact/hooks';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { CookieOrigin, HistoryEvent } from '../../lib/store/set-cookie-log/cookie-origin.ts';
import type { SetCookieLog } from '../../lib/store/set-cookie-log/create-set-cookie-log.ts';
import { INITIAL_LOG } from '../../lib/store/set-cookie-log/log-state.ts';
import { useStore } from '../use-store.ts';

/** What is known of how the cookies came to be; absent where no headers are recorded. */
export type CookieLife = Pick<SetCookieLog, 'getState' | 'subscribe' | 'originOf' | 'historyOf'>;

const NOTHING_KNOWN: CookieLife = {
  getState: () => INITIAL_LOG,
  subscribe: () => () => undefined,
  originOf: () => null,
  historyOf: () => NO_EVENTS,
};
const NO_EVENTS: readonly HistoryEvent[] = [];

/** What set a cookie last, kept current. */
export function useOrigin(life: CookieLife | undefined, cookie: Cookie): CookieOrigin | null {
  const known = life ?? NOTHING_KNOWN;
  return useStore(
    known,
    useMemo(() => () => known.originOf(cookie), [known, cookie]),
  );
}

/** What happened to a cookie, the oldest first, kept current. */
export function useHistory(life: CookieLife | undefined, cookie: Cookie): readonly HistoryEvent[] {
  const known = life ?? NOTHING_KNOWN;
  return useStore(
    known,
    useMemo(() => () => known.historyOf(cookie), [known, cookie]),
  );
}
