import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { type Fixations, NO_FIXATIONS } from '../../lib/audit/fixations.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { Row } from '../../lib/store/row.ts';
import type { SetCookieLogState } from '../../lib/store/set-cookie-log/log-state.ts';
import type { SessionsSource } from '../session/sessions-props.ts';
import { sharedView } from '../session/shared-view.ts';

interface Recorded {
  readonly state: Pick<CookieState, 'page' | 'frameUrls' | 'sites'>;
  /** Everything that belongs to the page. */
  readonly rows: readonly Row[];
  readonly now: () => number;
  /** Absent where nothing is recorded. */
  readonly sessions: SessionsSource | undefined;
  readonly log: Pick<StoreApi<SetCookieLogState>, 'getState' | 'subscribe'> | undefined;
  /** What derives; null until it is loaded. */
  readonly late: Pick<typeof import('./late.ts'), 'createSessionsView' | 'fixationsOf'> | null;
}

/** After a change of the recording, in milliseconds: logins are rare, and a page may set cookies all the time. */
const PAUSE = 500;

/** The sessions of the page that kept their IDs at a login, as far as logins were recorded. */
export function useFixations({ state, rows, now, sessions, log, late }: Recorded): Fixations {
  const [fixations, setFixations] = useState(NO_FIXATIONS);
  const shown = useRef({ state, rows });
  shown.current = { state, rows };
  const view = useMemo(
    () => (late && sessions ? sharedView(late.createSessionsView, sessions, now) : null),
    [late, sessions, now],
  );
  useEffect(() => {
    if (!view || !late || !sessions || !log) return;
    const { tape } = sessions;
    let pause: ReturnType<typeof setTimeout> | null = null;
    const look = () => {
      pause = null;
      const seen = view(shown.current.state, shown.current.rows, tape.getState(), log.getState());
      const found = late.fixationsOf(seen);
      setFixations((before) => (isSame(before, found) ? before : found));
    };
    // Whatever changes in the jar is on the tape as well. A page may set cookies all the time: nothing puts a look off.
    const lookSoon = () => {
      pause ??= setTimeout(look, PAUSE);
    };
    lookSoon();
    const stop = tape.subscribe(lookSoon);
    tape.start();
    return () => {
      stop();
      if (pause !== null) clearTimeout(pause);
    };
  }, [view, late, sessions, log]);
  return fixations;
}

function isSame(one: Fixations, other: Fixations): boolean {
  return one.size === other.size && [...one].every(([id, how]) => other.get(id) === how);
}
