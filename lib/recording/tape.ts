import type { Cookie } from '../cookie/cookie.ts';
import { keyId } from '../cookie/key.ts';
import type { Recorded, RecordedResponse } from './recorded.ts';

export interface TapeLimits {
  readonly headers: number;
  /** Of the text of headers and addresses. */
  readonly characters: number;
  /** Of any kind: a page may change its cookies without a single header. */
  readonly events: number;
}

/** Ample for hours of work, and little beside what DevTools itself keeps. */
const TAPE_LIMITS: TapeLimits = { headers: 10_000, characters: 8_000_000, events: 40_000 };

/** A recording of bounded length: the oldest goes first. */
export interface Tape {
  add(recorded: Recorded): void;
  /** All that is left of the recording; it begins with the jar as it was then. */
  contents(): Recorded[];
  /** How many Set-Cookie headers had to go. */
  readonly dropped: number;
}

export function createTape(limits: TapeLimits = TAPE_LIMITS): Tape {
  let events: Recorded[] = [];
  let first = 0;
  let headers = 0;
  let characters = 0;
  let dropped = 0;
  let storeId: string | null = null;
  /** The jar at the beginning of what is left. */
  let base = new Map<string, Cookie>();

  function count(recorded: Recorded, sign: 1 | -1): void {
    if (recorded.kind === 'form') characters += sign * recorded.form.url.length;
    if (recorded.kind !== 'response') return;
    headers += sign * recorded.response.setCookie.length;
    characters += sign * sizeOf(recorded.response);
  }

  /** What goes leaves its mark on the jar that the rest begins with. */
  function forget(recorded: Recorded): void {
    count(recorded, -1);
    if (recorded.kind === 'response') dropped += recorded.response.setCookie.length;
    if (recorded.kind === 'jar') {
      storeId = recorded.storeId;
      base = new Map(recorded.cookies.map((cookie) => [keyId(cookie), cookie]));
    }
    if (recorded.kind === 'change') {
      const { cookie, removed } = recorded.change;
      if (removed) base.delete(keyId(cookie));
      else base.set(keyId(cookie), cookie);
    }
  }

  function isTooLong(): boolean {
    const left = events.length - first;
    return headers > limits.headers || characters > limits.characters || left > limits.events;
  }

  return {
    add(recorded) {
      events.push(recorded);
      count(recorded, 1);
      for (let oldest = events[first]; oldest && isTooLong(); oldest = events[first]) {
        first++;
        forget(oldest);
      }
      // Taking from the front of an array moves all the rest, so that is done seldom.
      if (first < 1_000 && first < events.length) return;
      events = events.slice(first);
      first = 0;
    },
    contents() {
      const left = events.slice(first);
      if (storeId === null) return left;
      return [{ kind: 'jar', storeId, cookies: [...base.values()] }, ...left];
    },
    get dropped() {
      return dropped;
    },
  };
}

/** The length of the text of a response, in UTF-16 units. */
function sizeOf({ url, setCookie }: RecordedResponse): number {
  return setCookie.reduce((size, header) => size + header.length, url.length);
}
