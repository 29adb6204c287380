import { showInvisible, visibleText } from '../../lib/audit/report/visible-text.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { completeCookie, NO_SCOPE, needsScope, scopeOfUrl } from '../../lib/format/complete.ts';
import { exportCookies } from '../../lib/format/export-cookies.ts';
import type { Entry, Place, ReadCookie } from '../../lib/format/format.ts';
import type { ReadOrigin } from '../../lib/format/json/origins.ts';
import { readWholeFile } from '../../lib/format/read-file.ts';
import type { ConvertOptions } from './options.ts';
import { choiceOfSnapshots, pickSnapshot } from './pick-snapshot.ts';
import type { Words } from './words.ts';

export interface Conversion {
  /** null where there is nothing to write. */
  readonly text: string | null;
  /** What was lost, one cookie a line, or one origin. */
  readonly told: readonly string[];
  /** 0: something was written; 1: nothing could be read or written; 2: the command is missing something. */
  readonly exitCode: 0 | 1 | 2;
}

/** A store to put cookies into for the time being; files do not decide on it. */
const STORE = '0';

/** Reads one format and writes the other; `now` in milliseconds since 1970. */
export function convert(
  file: string,
  options: ConvertOptions,
  now: number,
  words: Words,
): Conversion {
  const picked = options.snapshot === null ? null : pickSnapshot(file, options.snapshot);
  if (picked?.told) return { text: null, told: picked.told, exitCode: 2 };
  const reading = readWholeFile(picked?.text ?? file, options.from, now);
  if (!reading.format) {
    return reading.fault.code === 'severalSnapshots'
      ? { text: null, told: choiceOfSnapshots(file), exitCode: 2 }
      : failure(1, words.faultText(reading.fault));
  }
  const scope = scopeOfUrl(options.url ?? '');
  const { entries } = reading;
  if (!scope && entries.some(({ cookie }) => cookie && needsScope(cookie))) {
    return failure(2, 'The file does not say whose cookies these are. Give the page with --url.');
  }

  const places = new Map<Cookie, Place>();
  for (const { cookie, place } of entries) {
    if (cookie) places.set(completeCookie(cookie, scope ?? NO_SCOPE, STORE), place);
  }
  const holdsOrigins = options.to.writer?.holdsOrigins ?? false;
  // One without a name is of no use to whoever reads the file.
  const origins = holdsOrigins ? reading.origins.filter(({ origin }) => origin !== '') : [];
  const exported = exportCookies(options.to, [...places.keys()], { ...options, now, origins });
  const lost = Map.groupBy(exported.losses, ({ cookie }) => cookie);
  const told = [
    ...entries.flatMap((entry) => toldOfReading(entry, words)),
    ...[...places].flatMap(([cookie, place]) => {
      const losses = lost.get(cookie);
      return losses ? toldOf(place, cookie, words.lossText(losses)) : [];
    }),
    ...reading.origins.flatMap((each, index) => toldOfOrigin(each, index, holdsOrigins, words)),
  ];
  const isEmpty = exported.count + origins.length === 0;
  return isEmpty
    ? { text: null, told: [...told, 'Nothing is left to write.'], exitCode: 1 }
    : { text: exported.text, told, exitCode: 0 };
}

function toldOfReading(entry: Entry, { faultText }: Words): string[] {
  const { place, cookie } = entry;
  if (!cookie) return [toldOf(place, null, faultText(entry.fault))];
  return entry.notes.map((note) => toldOf(place, cookie, faultText(note)));
}

/** What of an origin's storage is not in the file that is written. */
function toldOfOrigin(
  { origin, counts }: ReadOrigin,
  index: number,
  isHeld: boolean,
  { storageText }: Words,
): string[] {
  const isTakenOver = isHeld && origin !== '';
  const lost = storageText({ ...counts, localStorage: isTakenOver ? 0 : counts.localStorage });
  const name = visibleText(origin) || '(no name)';
  return lost === '' ? [] : [`origin ${index + 1}: ${name}: lost: ${lost}`];
}

/** Names are hostile text, and a terminal obeys some characters. */
function toldOf({ index, line }: Place, cookie: ReadCookie | null, text: string): string {
  const where = line === null ? `cookie ${index}` : `line ${line}`;
  const name = cookie ? `${visibleText(cookie.name) || '(no name)'}: ` : '';
  return `${where}: ${name}${showInvisible(text)}`;
}

function failure(exitCode: 1 | 2, text: string): Conversion {
  return { text: null, told: [showInvisible(text)], exitCode };
}
