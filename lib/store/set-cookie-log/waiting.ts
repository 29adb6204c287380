import type { Cookie } from '../../cookie/cookie.ts';
import type { StoredCookie } from '../../set-cookie/verdict.ts';
import type { LogEntry } from './log-state.ts';

/** A prediction that the jar has still to speak on. */
export interface Pending {
  readonly entry: LogEntry;
  /** Of the cookie that the header is about; null for no cookie. */
  readonly slot: string | null;
  /** The cookie of that slot before the header came. */
  readonly before: StoredCookie | null;
  /** When it is decided at the latest, in milliseconds since 1970. */
  readonly due: number;
  /** Whether something without a header has changed the slot since. */
  isTouched: boolean;
  /** What the jar said to a later header for the same slot; null while it has said nothing. */
  next: Ruling | null;
}

/** What the jar says: the prediction holds, or it does not and this is there instead. */
export type Ruling =
  | { readonly holds: true }
  | { readonly holds: false; readonly instead: Cookie | null };

/** The predictions that wait, in the order of their headers; found by slot and name, since a burst has thousands. */
export function createWaiting() {
  const all = new Set<Pending>();
  const bySlot = new Map<string, Set<Pending>>();
  const byName = new Map<string, Set<Pending>>();

  const nameOf = ({ entry }: Pending) => entry.verdict.cookie?.name ?? UNREADABLE;
  const slotNameOf = ({ slot }: Pending) => slot ?? UNREADABLE;

  return {
    add(pending: Pending): void {
      all.add(pending);
      addTo(bySlot, slotNameOf(pending), pending);
      addTo(byName, nameOf(pending), pending);
    },
    remove(pending: Pending): void {
      all.delete(pending);
      removeFrom(bySlot, slotNameOf(pending), pending);
      removeFrom(byName, nameOf(pending), pending);
    },
    clear(): void {
      all.clear();
      bySlot.clear();
      byName.clear();
    },
    has: (pending: Pending) => all.has(pending),
    first: (): Pending | undefined => all.values().next().value,
    /** Those whose time has come; `now` in milliseconds. */
    due: (now: number) => [...all].filter(({ due }) => due <= now),
    ofSlot: (slot: string): Pending[] => [...(bySlot.get(slot) ?? [])],
    /** Those about a cookie of this name, and those of which no cookie could be read. */
    ofName: ({ name }: Cookie): Pending[] =>
      [name, UNREADABLE].flatMap((each) => [...(byName.get(each) ?? [])]),
  };
}

export type Waiting = ReturnType<typeof createWaiting>;

/** No cookie has this name, and no slot this id: a header cannot contain a line feed. */
const UNREADABLE = '\n';

function addTo(map: Map<string, Set<Pending>>, key: string, pending: Pending): void {
  const set = map.get(key) ?? new Set();
  map.set(key, set.add(pending));
}

function removeFrom(map: Map<string, Set<Pending>>, key: string, pending: Pending): void {
  const set = map.get(key);
  set?.delete(pending);
  if (set?.size === 0) map.delete(key);
}
