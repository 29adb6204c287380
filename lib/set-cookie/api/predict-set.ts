import type { ApiContext, ApiIssue } from './api-issue.ts';
import { type ApiBrowser, SET_DIALECTS } from './browser.ts';
import { CHECKS } from './checks/index.ts';
import { readDetails } from './read-details.ts';

/** What `cookies.set` does with a call. */
export interface SetPrediction {
  /** Whether the cookie is in the jar afterwards. */
  readonly stored: boolean;
  /** Everything found, in the order of the checks. */
  readonly issues: readonly ApiIssue[];
}

/**
 * What `cookies.set(details)` does in a browser, for an extension that may access every host, and in a jar
 * that holds no cookie yet. Any value will do for `details`; nothing throws. Sources: SET_DIALECTS.
 */
export function predictSet(
  details: unknown,
  browser: ApiBrowser,
  context: ApiContext,
): SetPrediction {
  const dialect = SET_DIALECTS[browser];
  const call = readDetails(details, dialect);
  const issues =
    'url' in call ? CHECKS.flatMap((check) => check(call, dialect, context)) : [...call];
  return { stored: issues.every(({ severity }) => severity !== 'reject'), issues };
}
