import type { Cookie } from '../../cookie/cookie.ts';
import { completeCookie, NO_SCOPE, needsScope } from '../complete.ts';
import type { Entry, Omission, Reader, Sample, WriteOptions, Writer } from '../format.ts';
import { jsonFault } from '../json-fault.ts';
import type { Raw } from './raw.ts';
import type { ObjectReading } from './read-object.ts';

/** Reads one object of a list. `now` in milliseconds since 1970, for lifetimes that count from then. */
export type ReadRaw = (raw: unknown, now: number) => ObjectReading;

/** How to read a file that lists cookies as objects. */
interface ListReader {
  /** The objects in it; null where the file is of another format. */
  readonly listOf: (json: unknown) => readonly unknown[] | null;
  /** Whether the file looks like this format and no other. */
  readonly recognises: (json: unknown) => boolean;
  readonly read: ReadRaw;
}

export function listReader({ listOf, recognises, read }: ListReader): Reader {
  return {
    recognises: ({ json }) => recognises(json),
    entries: function* (sample) {
      const list = listOf(sample.json);
      if (list) yield* entriesOf(list, (raw) => read(raw, sample.now));
      else yield noListEntry(sample);
    },
  };
}

export function* entriesOf(
  list: Iterable<unknown>,
  read: (raw: unknown) => ObjectReading,
): Generator<Entry> {
  let index = 0;
  for (const raw of list) {
    index += 1;
    yield { place: { index, line: null }, ...read(raw) };
  }
}

/** What is said of a file that is of another format altogether. */
export function noListEntry(sample: Sample): Entry {
  const isJson = sample.json !== undefined;
  const fault = jsonFault(sample) ?? { code: isJson ? 'noCookieList' : 'notJson', params: [] };
  return { place: { index: 1, line: null }, cookie: null, fault };
}

/** How to write a file that lists cookies as objects. */
interface ListWriter {
  /** The same that the format's reader reads with. */
  readonly read: ReadRaw;
  readonly toObject: (cookie: Cookie) => Raw;
  readonly toFile: (objects: readonly Raw[], options: WriteOptions) => unknown;
  /** Spaces for each level, as the program itself writes them. */
  readonly indent?: number;
}

/** A writer that holds, by construction, what the reader makes of each object. */
export function listWriter({ read, toObject, toFile, indent = 2 }: ListWriter) {
  return {
    hold: (cookie, { now }) => heldAs(toObject(cookie), cookie, (raw) => read(raw, now)),
    text: (held, options) => jsonText(toFile(held.map(toObject), options), indent),
  } satisfies Writer;
}

/** The cookie that reading the object gives again. */
export function heldAs(
  object: Raw,
  cookie: Cookie,
  read: (raw: unknown) => ObjectReading,
): Cookie | Omission {
  const reading = read(JSON.parse(JSON.stringify(object)));
  // All that can be wrong with a cookie of a browser is that it has no host (that of a file, in Firefox).
  if (!reading.cookie || needsScope(reading.cookie)) {
    return { code: 'domain', params: [cookie.domain] };
  }
  return completeCookie(reading.cookie, NO_SCOPE, cookie.storeId);
}

/** The file, which ends like a text file. Half a surrogate pair becomes an escape, so that nothing is lost in UTF-8. */
export function jsonText(json: unknown, indent = 2): string {
  return `${JSON.stringify(json, null, indent)}\n`;
}
