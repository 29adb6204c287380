import type { Cookie } from '../../cookie/cookie.ts';
import type { JarChange } from '../../cookie/jar.ts';
import type { Recorded, RecordedResponse } from '../../recording/recorded.ts';
import { createBiographies } from './biography.ts';
import { createEntryList, type LogLimits } from './entry-list.ts';
import { createKnownJar } from './known-jar.ts';
import type { LogEntry, LogRules, SetCookieLogDeps } from './log-state.ts';
import { predict } from './predict.ts';
import { agrees, slotOf } from './slot.ts';
import { createWaiting, type Pending, type Ruling } from './waiting.ts';
import { claim, rulingsOn } from './witnesses.ts';

/** How long the jar has to speak before it is asked, in milliseconds; Firefox's recording takes up to a second. */
const SETTLE = 1_500;

/** Between two questions to the jar, in milliseconds: one answers for all that have come of age. */
const LEAST_PAUSE = 100;

/** Judges what is recorded, in its order, and holds each prediction against the jar. `onRuled` is called later on. */
export function createJudge(
  deps: SetCookieLogDeps,
  rules: LogRules,
  limits: LogLimits,
  onRuled: () => void,
) {
  const known = createKnownJar(rules.registrableDomain);
  const lives = createBiographies();
  const entries = createEntryList(limits);
  const waiting = createWaiting();
  let storeId = '';
  let overwritten: string | null = null;
  let isSettling = false;

  /** The recording begins, or goes on after a gap: what has changed meanwhile was set by nobody knows whom. */
  function takeJar(cookies: readonly Cookie[], id: string): void {
    storeId = id;
    const unchanged = cookies.filter((cookie) => {
      const before = known.find(cookie);
      return before !== null && agrees(before, cookie);
    });
    lives.keepOrigins(new Set(unchanged.map(slotOf)));
    known.reset(cookies);
  }

  function takeResponse(response: RecordedResponse): void {
    for (const index of response.setCookie.keys()) {
      const { entry, before } = predict(response, index, storeId, known, rules);
      const { cookie } = entry.verdict;
      const due = deps.now() + SETTLE;
      entries.add(entry);
      waiting.add({
        entry,
        slot: cookie && slotOf(cookie),
        before,
        due,
        isTouched: false,
        next: null,
      });
    }
    if (!isSettling) settleLater();
  }

  function takeChange(change: JarChange, at: number): void {
    const slot = slotOf(change.cookie);
    // An overwrite comes as a removal and an addition.
    if (change.removed && change.cause === 'overwrite') {
      overwritten = slot;
      return;
    }
    const wasOverwrite = !change.removed && overwritten === slot;
    overwritten = null;
    const claimed = claim(waiting, change, at);
    // What came as predicted is known already, and maybe what later headers have made of it.
    if (!claimed?.ruling.holds) {
      if (change.removed) known.remove(change.cookie);
      else known.set(change.cookie);
    }
    if (claimed) {
      overtake(claimed.pending, claimed.ruling);
      decide(claimed.pending, claimed.ruling, change.removed ? null : slot);
    } else for (const each of waiting.ofSlot(slot)) each.isTouched = true;
    lives.note(slot, change, wasOverwrite, at, claimed?.pending.entry.id ?? null);
  }

  /** Changes come in the order of the headers: of an earlier one for the same slot none will be heard any more. */
  function overtake({ slot, entry }: Pending, ruling: Ruling): void {
    if (slot === null) return;
    for (const each of waiting.ofSlot(slot)) {
      if (each.entry === entry) return;
      each.next = ruling;
    }
  }

  /** `setSlot` is the slot that the header has set, null for none. */
  function decide(pending: Pending, ruling: Ruling, setSlot: string | null): void {
    waiting.remove(pending);
    const entry: LogEntry = {
      ...pending.entry,
      confirmation: ruling.holds ? 'confirmed' : 'contradicted',
      instead: ruling.holds ? null : ruling.instead,
    };
    entries.replace(entry);
    if (setSlot !== null) lives.setBy(setSlot, entry);
  }

  function settleLater(): void {
    const first = waiting.first();
    isSettling = first !== undefined;
    if (first) deps.schedule(settle, Math.max(LEAST_PAUSE, first.due - deps.now()));
  }

  async function settle(): Promise<void> {
    const due = waiting.due(deps.now());
    const hosts = new Set(due.flatMap(({ entry }) => entry.verdict.cookie?.domain ?? []));
    const found = await list([...hosts]);
    if (found) settleWith(new Map(found.map((cookie) => [slotOf(cookie), cookie])), due);
    // A failed reading says nothing about any prediction.
    else for (const each of due) waiting.remove(each);
    settleLater();
    if (due.length > 0) onRuled();
  }

  async function list(hosts: readonly string[]): Promise<readonly Cookie[] | null> {
    if (hosts.length === 0) return [];
    return deps.listJar({ storeId, hosts }).catch(() => null);
  }

  function settleWith(found: ReadonlyMap<string, Cookie>, due: readonly Pending[]): void {
    const rulings = rulingsOn(due.filter(waiting.has), found, waiting);
    for (const [pending, ruling] of rulings) {
      const { slot, entry } = pending;
      decide(pending, ruling, ruling.holds && entry.verdict.stored ? slot : null);
      if (ruling.holds || slot === null || !entry.verdict.cookie) continue;
      const now = found.get(slot);
      if (now) known.set(now);
      else known.remove(entry.verdict.cookie);
    }
  }

  return {
    take(recorded: Recorded, preserve: boolean) {
      if (recorded.kind === 'jar') takeJar(recorded.cookies, recorded.storeId);
      if (recorded.kind === 'change') takeChange(recorded.change, recorded.at);
      if (recorded.kind === 'navigation' && !preserve) entries.clear();
      if (recorded.kind === 'response') takeResponse(recorded.response);
    },
    /** Forgets the entries, though not what they said about the cookies. */
    clear: () => entries.clear(),
    /** Begins anew; so many headers of the recording have already gone. */
    reset(dropped: number): void {
      entries.clear(dropped);
      waiting.clear();
      lives.clear();
      known.reset([]);
    },
    view: () => ({ entries: entries.all(), dropped: entries.dropped, ...lives.copies() }),
  };
}

export type Judge = ReturnType<typeof createJudge>;
