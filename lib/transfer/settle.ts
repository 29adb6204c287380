import type { Cookie } from '../cookie/cookie.ts';
import { keyId } from '../cookie/key.ts';
import { isPublicSuffix } from '../cookie/site.ts';
import type { Issue } from '../set-cookie/rule.ts';
import { validate } from '../set-cookie/validate.ts';

/** A cookie as browsers will hold it, and everything that the rules had to say on the way there. */
export interface Settled {
  readonly cookie: Cookie;
  /** That of the cookie: it takes its time, and is asked for again and again. */
  readonly keyId: string;
  readonly issues: readonly Issue[];
}

/** One rewriting may lead to another; none leads further than to each field once. */
const MOST_TURNS = 8;

/**
 * What becomes of a cookie that is to be stored: what browsers rewrite is written so at once, so that the cookie that
 * is asked for is the one that will be there. It is meant for whatever host it names. `now` in milliseconds.
 */
export function settle(cookie: Cookie, now: number): Settled {
  const context = { now, hosts: [], isPublicSuffix };
  const rewritten: Issue[] = [];
  let settled = cookie;
  for (let turn = 0; ; turn += 1) {
    const issues = validate(settled, context);
    const rewrite = turn < MOST_TURNS ? issues.find(isRewrite) : undefined;
    if (!rewrite) {
      return { cookie: settled, keyId: keyId(settled), issues: [...rewritten, ...issues] };
    }
    rewritten.push(rewrite);
    settled = { ...settled, ...rewrite.mend };
  }
}

function isRewrite({ severity, mend }: Issue): boolean {
  return severity === 'rewrite' && mend !== undefined;
}
