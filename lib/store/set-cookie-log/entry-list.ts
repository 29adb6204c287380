import type { LogEntry } from './log-state.ts';

export interface LogLimits {
  readonly headers: number;
  /** Of the text of headers and addresses. */
  readonly characters: number;
}

export const LOG_LIMITS: LogLimits = { headers: 10_000, characters: 8_000_000 };

/** Entries in their order, in bounds: the oldest go first. */
export function createEntryList(limits: LogLimits) {
  const entries = new Map<string, LogEntry>();
  let characters = 0;
  let dropped = 0;

  /** A response's address is counted with each of its headers, which errs on the side of caution. */
  const weight = ({ header, response }: LogEntry) => header.length + response.url.length;

  return {
    add(entry: LogEntry): void {
      entries.set(entry.id, entry);
      characters += weight(entry);
      for (const oldest of entries.values()) {
        if (entries.size <= limits.headers && characters <= limits.characters) break;
        entries.delete(oldest.id);
        characters -= weight(oldest);
        dropped++;
      }
    },
    /** Puts a newer version in the place of an entry, if that is still there. */
    replace(entry: LogEntry): void {
      if (entries.has(entry.id)) entries.set(entry.id, entry);
    },
    /** Forgets all; `alreadyDropped` had gone before. */
    clear(alreadyDropped = 0): void {
      entries.clear();
      characters = 0;
      dropped = alreadyDropped;
    },
    all: () => [...entries.values()],
    get dropped() {
      return dropped;
    },
  };
}
