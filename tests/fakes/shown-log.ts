import { createStore } from 'zustand/vanilla';
import {
  INITIAL_LOG,
  type LogEntry,
  type SetCookieLogState,
} from '../../lib/store/set-cookie-log/log-state.ts';

/** A log of Set-Cookie headers that holds what it is given, and judges nothing. */
export function fakeLog(state: Partial<SetCookieLogState> = {}) {
  const { getState, setState, subscribe } = createStore(() => ({ ...INITIAL_LOG, ...state }));
  return {
    getState,
    subscribe,
    clear: () => setState({ entries: [], dropped: 0 }),
    setPaused: (paused: boolean) => setState({ paused }),
    setPreserve: (preserve: boolean) => setState({ preserve }),
    judging: (waiting: number) => setState({ waiting }),
    add: (...entries: LogEntry[]) => setState({ entries: [...getState().entries, ...entries] }),
  };
}
