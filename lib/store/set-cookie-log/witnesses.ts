import type { Cookie } from '../../cookie/cookie.ts';
import type { JarChange } from '../../cookie/jar.ts';
import type { LogEntry } from './log-state.ts';
import { agrees, sameText, slotOf } from './slot.ts';
import type { Pending, Ruling, Waiting } from './waiting.ts';

/** How long after a response a change can have come of it, in milliseconds. */
const WITNESS_WINDOW = 3_000;

/**
 * The prediction that a change came of, and what that says about it; null for a change without a header. `at` in
 * milliseconds since 1970.
 */
export function claim(
  waiting: Waiting,
  { cookie, removed }: JarChange,
  at: number,
): { readonly pending: Pending; readonly ruling: Ruling } | null {
  const slot = slotOf(cookie);
  const isRecent = ({ entry }: Pending) => at - entry.response.at < WITNESS_WINDOW;
  const own = waiting.ofSlot(slot).filter(isRecent);
  if (removed) {
    const pending = own.find(({ entry }) => entry.verdict.outcome === 'deleted');
    return pending ? { pending, ruling: { holds: true } } : null;
  }
  const asPredicted = own.find(({ entry }) => isAsPredicted(entry, cookie));
  if (asPredicted) return { pending: asPredicted, ruling: { holds: true } };
  const otherwise =
    own.find(({ entry }) => saysValue(entry, cookie)) ??
    waiting.ofName(cookie).find((each) => isRecent(each) && mayBeOf(each, cookie));
  return otherwise ? { pending: otherwise, ruling: { holds: false, instead: cookie } } : null;
}

/**
 * What the jar says once all changes should have been heard of, in the order of the headers; `found` is what it
 * has now, by slot. Left out is what a later header for the same slot has overtaken that is not due yet.
 */
export function rulingsOn(
  due: readonly Pending[],
  found: ReadonlyMap<string, Cookie>,
  waiting: Waiting,
): (readonly [Pending, Ruling])[] {
  const last = new Map<string, Ruling>();
  const rulings: (readonly [Pending, Ruling])[] = [];
  // The last header for a slot has the last word, and so comes first.
  for (const pending of due.toReversed()) {
    const { slot } = pending;
    if (slot === null) {
      rulings.push([pending, rule(pending, null)]);
      continue;
    }
    const own = waiting.ofSlot(slot);
    const isOvertaken = own.slice(own.indexOf(pending) + 1).some(isTaken);
    if (isOvertaken && !last.has(slot)) continue;
    pending.next ??= last.get(slot) ?? null;
    const ruling = rule(pending, found.get(slot) ?? null);
    if (isTaken(pending)) last.set(slot, ruling);
    rulings.push([pending, ruling]);
  }
  return rulings.reverse();
}

function rule(pending: Pending, found: Cookie | null): Ruling {
  const { entry, before, isTouched, next } = pending;
  const { outcome, stored, cookie } = entry.verdict;
  if (outcome === 'refused') {
    const slipped = cookie !== null && found !== null && agrees(cookie, found);
    const wasThere = before !== null && found !== null && agrees(before, found);
    // A later header may have been taken where this one was not.
    const isExplained = wasThere || isTouched || next !== null;
    return slipped && !isExplained ? { holds: false, instead: found } : { holds: true };
  }
  const isThere = found !== null && stored !== null && agrees(stored, found);
  if (outcome === 'deleted' ? found === null : isThere) return { holds: true };
  // What changes nothing may cause no change to hear of; whatever came later hides it.
  if (outcome === 'unchanged' && isTouched) return { holds: true };
  return next ?? { holds: false, instead: found };
}

/** Whether the browser acts on the header, by our rules. */
function isTaken({ entry }: Pending): boolean {
  return entry.verdict.outcome !== 'refused';
}

function isAsPredicted({ verdict }: LogEntry, cookie: Cookie): boolean {
  return verdict.stored !== null && agrees(verdict.stored, cookie);
}

function saysValue({ verdict }: LogEntry, cookie: Cookie): boolean {
  return verdict.cookie !== null && sameText(verdict.cookie.value, cookie.value);
}

/** Whether a cookie of another slot can have come of the header after all. */
function mayBeOf({ entry }: Pending, cookie: Cookie): boolean {
  const { cookie: read } = entry.verdict;
  if (read) return read.name === cookie.name && sameText(read.value, cookie.value);
  return cookie.name !== '' && entry.header.includes(`${cookie.name}=${cookie.value}`);
}
