import type { Entry, Fault, Format, Sample } from './format.ts';
import { FORMATS } from './formats/index.ts';
import { isDeeperThan } from './json/depth.ts';
import { originsIn, type ReadOrigin } from './json/origins.ts';
import { snapshotsIn } from './json/snapshots.ts';
import { jsonFault } from './json-fault.ts';
import { sampleOf } from './sample.ts';
import { isSealed } from './sealed-text.ts';

/** What a file holds, or why it is not read at all. */
export type FileReading =
  | {
      readonly format: Format;
      /** In the order of the file, those with faults among them. */
      readonly entries: readonly Entry[];
      readonly origins: readonly ReadOrigin[];
    }
  | { readonly format: null; readonly fault: Fault };

/** Three times as many as a browser holds (some 3,300). */
const MOST_ENTRIES = 10_000;

/** In millions of characters: 10,000 cookies of the largest size are twice as long. */
const LONGEST_TEXT = 20;

/** Levels that JSON may be nested: any file of cookies needs fewer, and millions of them would take the memory of all. */
const DEEPEST = 500;

/** Entries that are read at a time. */
const SLICE = 100;

/** Whether a text is refused for its length, unread. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_TEXT * 1_000_000;
}

/** The format that a text is in, if it is one that is known. */
export function recogniseFormat(sample: Sample): Format | null {
  return FORMATS.find(({ reader }) => reader.recognises(sample)) ?? null;
}

/**
 * Reads a text as the format that was chosen, or as the one that it looks like; `now` in milliseconds since 1970.
 * Gives way every hundred entries, with their number, so that a page can draw and the user change their mind.
 * Whatever the text, it throws nothing.
 */
export function* readFile(
  text: string,
  chosen: Format | null,
  now: number,
): Generator<number, FileReading> {
  if (isTooLong(text)) return refuse('tooLong', String(LONGEST_TEXT));
  if (/^\s*[[{]/.test(text) && isDeeperThan(DEEPEST, text))
    return refuse('tooDeep', String(DEEPEST));
  if (isSealed(text)) return refuse('sealed');
  const whole = sampleOf(text, now);
  if (whole.text.trim() === '') return refuse('emptyFile');
  const snapshots = snapshotsIn(whole.json) ?? [];
  if (snapshots.length > 1) return refuse('severalSnapshots', String(snapshots.length));
  const [json = whole.json] = snapshots;
  const sample = { ...whole, json };
  const format = chosen ?? recogniseFormat(sample);
  if (!format) return notRecognised(sample);
  yield 0;
  const entries: Entry[] = [];
  for (const entry of format.reader.entries(sample)) {
    if (entries.length === MOST_ENTRIES) return refuse('tooMany', String(MOST_ENTRIES / 1000));
    entries.push(entry);
    if (entries.length % SLICE === 0) yield entries.length;
  }
  const origins = originsIn(json);
  return entries.length + origins.length === 0 ? refuse('noCookies') : { format, entries, origins };
}

/** The same at once, where nobody waits. */
export function readWholeFile(text: string, chosen: Format | null, now: number): FileReading {
  const reading = readFile(text, chosen, now);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

function notRecognised(sample: Sample): FileReading {
  const fault = jsonFault(sample);
  if (fault) return { format: null, fault };
  return refuse('unknownFormat', FORMATS.map(({ id }) => id).join(', '));
}

function refuse(code: string, ...params: string[]): FileReading {
  return { format: null, fault: { code, params } };
}
