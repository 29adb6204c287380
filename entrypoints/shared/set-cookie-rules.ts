import type { BrowserName } from '../../components/set-cookie/set-cookie-props.ts';
import type { Judge } from '../../components/set-cookie/tester-results.ts';
import { engine } from '../../lib/browser/dialect.ts';
import { registrableDomain } from '../../lib/cookie/site.ts';
import { evaluate, evaluateResponse } from '../../lib/set-cookie/evaluate.ts';
import { chromium } from '../../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../../lib/set-cookie/profiles/firefox.ts';
import type { Profile } from '../../lib/set-cookie/profiles/profile.ts';
import type {
  LogEntry,
  LoggedVerdict,
  LogRules,
} from '../../lib/store/set-cookie-log/log-state.ts';

// The rules bring the public suffix list with them, and so are loaded late.

const PROFILES: Readonly<Record<BrowserName, Profile>> = { chromium, firefox };
const OTHER = { chromium: firefox, firefox: chromium };

/** The rules of the browser at hand. */
export const rules: LogRules = {
  evaluate: (header, request, jar) => evaluate(header, request, jar, PROFILES[engine]),
  registrableDomain,
};

/** What either browser does with the headers of a response. */
export const judge: Judge = (browser, headers, request, jar) =>
  evaluateResponse(headers, request, jar, PROFILES[browser]);

/** What the other browser would do with a recorded header, had it none of the site's cookies. */
export function otherVerdict({ header, request }: LogEntry): LoggedVerdict {
  const { jar: _, ...verdict } = evaluate(header, request, [], OTHER[engine]);
  return verdict;
}
