import type {
  PasswordLook,
  Seen,
  SeenChange,
  SeenHeader,
  SeenPage,
} from '../../session/lifecycle/seen.ts';
import type { LogEntry, SetCookieLogState } from '../set-cookie-log/log-state.ts';
import { slotOf } from '../set-cookie-log/slot.ts';
import type { SessionTapeState, TimedChange, Visited } from './create-session-tape.ts';

/** Makes the function that puts a recording into the terms of `lib/session`; of an entry it knows, nothing is made anew. */
export function createSeen(): (
  tape: SessionTapeState,
  histories: SetCookieLogState['histories'],
) => Seen {
  const known = new WeakMap<LogEntry, SeenHeader | null>();

  function headerOf(entry: LogEntry): SeenHeader | null {
    const before = known.get(entry);
    if (before !== undefined) return before;
    const header = readEntry(entry);
    known.set(entry, header);
    return header;
  }

  return ({ entries, changes, pages, forms, looks, base }, histories) => ({
    headers: entries.flatMap((entry) => headerOf(entry) ?? []),
    changes: changes.map((each) => readChange(each, histories)),
    forms,
    hadPassword: looks.findLast(({ at }) => at < (pages[0]?.at ?? Infinity))?.found ?? null,
    pages: pages.map((page, place) => readPage(page, pages[place + 1]?.at ?? Infinity, looks)),
    base,
  });
}

function readEntry(entry: LogEntry): SeenHeader | null {
  const { id, response, header, verdict } = entry;
  const { cookie, evicted } = verdict;
  if (cookie === null) return null;
  const { at, date, software, method, url, status, type } = response;
  return {
    id,
    request: { id: response.id, at, date, software, method, url, status, type },
    text: header,
    slot: slotOf(cookie),
    cookie,
    fate: fateOf(entry),
    evicts: evicted.map(slotOf),
  };
}

/** What the jar says counts for more than the rules: a cookie that should have gone and is still there was not deleted. */
function fateOf({ verdict: { outcome }, confirmation, instead }: LogEntry): SeenHeader['fate'] {
  const isOtherwise = confirmation === 'contradicted';
  if (outcome === 'deleted') return isOtherwise ? 'refused' : 'deleted';
  if (outcome === 'refused') return isOtherwise && instead !== null ? 'set' : 'refused';
  return isOtherwise && instead === null ? 'refused' : 'set';
}

function readChange(
  { at, change }: TimedChange,
  histories: SetCookieLogState['histories'],
): SeenChange {
  const slot = slotOf(change.cookie);
  const events = histories.get(slot) ?? [];
  const isByHeader = events.some((event) => event.at === at && event.entryId !== null);
  return { ...change, at, slot, isByHeader };
}

function readPage({ at, url }: Visited, until: number, looks: readonly PasswordLook[]): SeenPage {
  const look = looks.findLast((each) => each.at >= at && each.at < until);
  return { at, url, hasPassword: look?.found ?? null };
}
