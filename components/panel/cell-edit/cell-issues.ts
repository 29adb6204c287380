import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { isPublicSuffix } from '../../../lib/cookie/site.ts';
import type { Issue, RuleContext } from '../../../lib/set-cookie/rule.ts';
import { validate } from '../../../lib/set-cookie/validate.ts';
import type { CookieState } from '../../../lib/store/cookie-state.ts';
import { formContext } from '../../cookies/editor/form-context.ts';

/**
 * What an edit of a cell brings up: whatever would be refused, and of the rest only what the cookie did not
 * have before: nobody who edits a value wants to hear about its path.
 */
export function cellIssues(
  before: Cookie,
  edited: Cookie,
  context: Omit<RuleContext, 'isPublicSuffix'>,
): Issue[] {
  const rules = { ...context, isPublicSuffix };
  const known = new Set(validate(before, rules).map(({ code }) => code));
  return validate(edited, rules).filter(
    ({ code, severity }) => severity === 'reject' || !known.has(code),
  );
}

/** Whether the cookie cannot be saved like this. */
export function isRefused(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'reject');
}

/** Whether browsers would take the cookie with these fields changed. `now` in milliseconds. */
export function isTakenAs(
  cookie: Cookie,
  fields: Partial<Cookie>,
  { page, frameUrls }: Pick<CookieState, 'page' | 'frameUrls'>,
  now: number,
): boolean {
  const edited = { ...cookie, ...fields };
  const draft = { original: cookie, edited };
  return !isRefused(cellIssues(cookie, edited, formContext({ draft, page, frameUrls }, now)));
}
