import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { CookieKey } from '../../lib/cookie/key.ts';
import type { Detection } from '../../lib/session/detection.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import type { Row } from '../../lib/store/row.ts';
import type { SessionTape } from '../../lib/store/sessions/create-session-tape.ts';
import type { SetCookieProps } from '../set-cookie/set-cookie-props.ts';

/** What the view of sessions is handed by the entrypoint. */
export interface SessionsSource {
  readonly tape: SessionTape;
  readonly detect: (cookies: readonly Cookie[], now: number) => readonly Detection[];
}

export interface SessionsProps {
  readonly sessions: SessionsSource;
  readonly setCookie: Pick<SetCookieProps, 'log' | 'onReload' | 'copy'>;
  readonly store: Pick<CookieStore, 'askForAccess' | 'open'>;
  readonly state: CookieState;
  readonly pageRows: readonly Row[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onShowHeader: (entryId: string) => void;
  /** Shows a cookie in the list. */
  readonly onCookie: (key: CookieKey) => void;
}
