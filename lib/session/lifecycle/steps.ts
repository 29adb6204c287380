import type { Held, Seen, SeenChange, SeenHeader } from './seen.ts';

/** One thing that happened to a cookie, and what it held before and after. */
export interface Step {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What did it: a header, or a change that came of none. */
  readonly cause:
    | { readonly by: 'header'; readonly header: SeenHeader }
    | { readonly by: 'change'; readonly change: SeenChange };
  readonly before: Held | null;
  readonly after: Held | null;
}

/** A cookie, and the values that it may hold in place of a session. */
interface Tracked {
  readonly slot: string;
  readonly blanks: readonly string[];
}

/** How long after a header the browser may tell of what it did, in milliseconds. */
const WINDOW = 3_000;
/** By how much the clocks of the two may differ the other way. */
const SLACK = 500;

/** Everything that happened to a cookie, in the order of time. What stands for no session counts as no cookie. */
export function stepsOf(carrier: Tracked, seen: Seen): Step[] {
  const { slot, blanks } = carrier;
  const headers = seen.headers.filter((each) => each.slot === slot);
  const changes = withoutHeader(
    seen.changes.filter((each) => each.slot === slot),
    headers,
  );
  const causes: Step['cause'][] = [
    ...headers.map((header) => ({ by: 'header', header }) as const),
    ...changes.map((change) => ({ by: 'change', change }) as const),
  ];
  causes.sort((one, other) => timeOf(one) - timeOf(other));
  let held = baseOf(carrier, seen);
  return causes.map((cause) => {
    const before = held;
    held = unlessBlank(afterwards(cause, before), blanks);
    return { at: timeOf(cause), cause, before, after: held };
  });
}

/** The changes that came of none of the headers: each header accounts for one. */
function withoutHeader(
  changes: readonly SeenChange[],
  headers: readonly SeenHeader[],
): SeenChange[] {
  const open = new Set(headers.filter(({ fate }) => fate !== 'refused'));
  return changes.filter((change) => {
    // An overwrite comes as a removal and an addition: the addition tells.
    if (change.removed && change.cause === 'overwrite') return false;
    for (const header of open) {
      const late = change.at - header.request.at;
      if (late > WINDOW || late < -SLACK || !didIt(header, change)) continue;
      open.delete(header);
      return false;
    }
    return !change.isByHeader;
  });
}

function didIt({ fate, cookie }: SeenHeader, change: SeenChange): boolean {
  if (change.removed) return fate === 'deleted';
  return fate === 'set' && cookie.value === change.cookie.value;
}

function timeOf(cause: Step['cause']): number {
  return cause.by === 'header' ? cause.header.request.at : cause.change.at;
}

function afterwards(cause: Step['cause'], before: Held | null): Held | null {
  if (cause.by === 'change')
    return cause.change.removed ? null : heldBy(cause.change.cookie, timeOf(cause));
  const { fate, cookie } = cause.header;
  if (fate === 'refused') return before;
  return fate === 'deleted' ? null : heldBy(cookie, timeOf(cause));
}

/** What a cookie held when the recording began. */
export function baseOf({ slot, blanks }: Tracked, { base }: Pick<Seen, 'base'>): Held | null {
  return unlessBlank(base.get(slot) ?? null, blanks);
}

function unlessBlank(held: Held | null, blanks: readonly string[]): Held | null {
  return held !== null && blanks.includes(held.value) ? null : held;
}

function heldBy({ value, expirationDate }: Held, since: number): Held {
  return { value, expirationDate, since };
}

/** What a cookie held right before a moment; `base` is what it held when the recording began. */
export function heldAt(steps: readonly Step[], at: number, base: Held | null): Held | null {
  const next = steps.find((step) => step.at >= at);
  if (next) return next.before;
  const last = steps.at(-1);
  return last ? last.after : base;
}
