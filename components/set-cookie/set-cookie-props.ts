import type { SetCookieLog } from '../../lib/store/set-cookie-log/create-set-cookie-log.ts';
import type { LogEntry, LoggedVerdict } from '../../lib/store/set-cookie-log/log-state.ts';

/** The browsers whose rules are known. */
export type BrowserName = 'chromium' | 'firefox';

/** Their names, which no language translates. */
export const BROWSER_NAMES: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
};

export function otherBrowser(browser: BrowserName): BrowserName {
  return browser === 'chromium' ? 'firefox' : 'chromium';
}

/** All that the view of recorded headers is handed. */
export interface SetCookieProps {
  readonly log: Pick<
    SetCookieLog,
    'getState' | 'subscribe' | 'clear' | 'setPaused' | 'setPreserve'
  >;
  /** Whose verdicts the entries hold. */
  readonly browser: BrowserName;
  /** What the other browser would do; asked when a row is opened. */
  readonly otherVerdict: (entry: LogEntry) => LoggedVerdict;
  readonly copy: (text: string) => Promise<void>;
  readonly onReload: () => void;
  /** Takes the header to the tester; absent where there is none. */
  readonly onTest?: (entry: LogEntry) => void;
  /** Match patterns of sites that are out of reach, so that their headers are not seen. */
  readonly missingAccess: readonly string[];
  /** Called straight from the click, as browsers demand of a question for access. */
  readonly onAskAccess: (origins: readonly string[]) => void;
}
