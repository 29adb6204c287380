import type { Cookie } from '../cookie/cookie.ts';
import { completeCookie, needsScope, type Scope } from '../format/complete.ts';
import type { ReadCookie } from '../format/format.ts';
import { type Settled, settle } from './settle.ts';

/** What a cookie of a file is made whole with. */
export interface Completion {
  readonly scope: Scope;
  readonly storeId: string;
  /** Fields that the user had set right; null for none. */
  readonly mend: Partial<Cookie> | null;
}

/**
 * Makes the function that completes and settles what was read. It remembers its verdicts: the rules are many, a file may
 * be long, and most choices are about few of its cookies. `now` in milliseconds.
 */
export function createJudge(): (read: ReadCookie, completion: Completion, now: number) => Settled {
  const known = new WeakMap<ReadCookie, { completion: Completion; settled: Settled }>();
  return (read, completion, now) => {
    const before = known.get(read);
    if (before && isAlike(read, before.completion, completion)) return before.settled;
    const { scope, storeId, mend } = completion;
    const settled = settle({ ...completeCookie(read, scope, storeId), ...mend }, now);
    known.set(read, { completion, settled });
    return settled;
  };
}

function isAlike(read: ReadCookie, one: Completion, other: Completion): boolean {
  return (
    one.storeId === other.storeId &&
    one.mend === other.mend &&
    (one.scope === other.scope || !needsScope(read))
  );
}
