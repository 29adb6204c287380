import type { JarChange } from '../../cookie/jar.ts';
import { parseSetCookie } from '../../set-cookie/parse.ts';
import type { CookieOrigin, HistoryEvent } from './cookie-origin.ts';
import type { LogEntry } from './log-state.ts';

/** Beyond these the oldest go: a page may change a cookie ten times a second all day. */
const MOST_EVENTS = 50;
const MOST_COOKIES = 5_000;

/** Keeps for each cookie what set it and what happened to it. */
export function createBiographies() {
  const origins = new Map<string, CookieOrigin>();
  const histories = new Map<string, readonly HistoryEvent[]>();

  /** Puts a value last in a map of limited size. */
  function put<T>(map: Map<string, T>, slot: string, value: T): void {
    map.delete(slot);
    map.set(slot, value);
    const [oldest] = map.keys();
    if (map.size > MOST_COOKIES && oldest !== undefined) map.delete(oldest);
  }

  return {
    /** A header has set the cookie, as the jar confirms. */
    setBy(slot: string, { id, response, header, verdict }: LogEntry): void {
      const last = origins.get(slot);
      const renewals = last?.by === 'header' ? last.renewals : 0;
      put(origins, slot, {
        by: 'header',
        entryId: id,
        at: response.at,
        method: response.method,
        url: response.url,
        ...lifetimeGiven(header),
        renewals: verdict.outcome === 'stored' ? 0 : renewals + 1,
      });
    },
    /** The jar has changed; `entryId` is that of the header that did it. */
    note(
      slot: string,
      { removed, cause }: JarChange,
      wasOverwrite: boolean,
      at: number,
      entryId: string | null,
    ): void {
      if (removed) origins.delete(slot);
      else if (entryId === null) put(origins, slot, { by: 'other', at });
      const kind = removed ? 'removed' : wasOverwrite ? 'changed' : 'set';
      const event = { at, kind, cause: wasOverwrite ? 'overwrite' : cause, entryId } as const;
      put(histories, slot, [...(histories.get(slot) ?? []), event].slice(-MOST_EVENTS));
    },
    /** Forgets what set the cookies of all other slots. */
    keepOrigins(slots: ReadonlySet<string>): void {
      for (const slot of origins.keys()) if (!slots.has(slot)) origins.delete(slot);
    },
    clear(): void {
      origins.clear();
      histories.clear();
    },
    copies: () => ({ origins: new Map(origins), histories: new Map(histories) }),
  };
}

/** Max-Age and Expires as they were written; of several the last counts (RFC 6265bis section 5.7, steps 6 and 7). */
function lifetimeGiven(header: string): { maxAge: string | null; expires: string | null } {
  const { attributes } = parseSetCookie(header);
  const last = (wanted: string) =>
    attributes.findLast(({ key }) => key === wanted)?.value.text ?? null;
  return { maxAge: last('max-age'), expires: last('expires') };
}
