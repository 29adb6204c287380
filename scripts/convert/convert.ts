import { showInvisible, visibleText } from '../../lib/audit/report/visible-text.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { completeCookie, needsScope, scopeOfUrl } from '../../lib/format/complete.ts';
import { exportCookies } from '../../lib/format/export-cookies.ts';
import type { Entry, Place, ReadCookie } from '../../lib/format/format.ts';
import { readWholeFile } from '../../lib/format/read-file.ts';
import type { ConvertOptions } from './options.ts';
import type { Words } from './words.ts';

export interface Conversion {
  /** null where there is nothing to write. */
  readonly text: string | null;
  /** What was lost, one cookie a line. */
  readonly told: readonly string[];
  /** 0: something was written; 1: nothing could be read or written; 2: the command is missing something. */
  readonly exitCode: 0 | 1 | 2;
}

/** Where a file does not say whose cookies they are and nobody else does, nothing of this is used. */
const NO_SCOPE = { domain: '', hostOnly: true, path: '/', expirationDate: null, secure: false };

/** A store to put cookies into for the time being; files do not decide on it. */
const STORE = '0';

/** Reads one format and writes the other; `now` in milliseconds since 1970. */
export function convert(
  text: string,
  options: ConvertOptions,
  now: number,
  words: Words,
): Conversion {
  const reading = readWholeFile(text, options.from, now);
  if (!reading.format) return failure(1, words.faultText(reading.fault));
  const scope = scopeOfUrl(options.url ?? '');
  const { entries, origins } = reading;
  if (!scope && entries.some(({ cookie }) => cookie && needsScope(cookie))) {
    return failure(2, 'The file does not say whose cookies these are. Give the page with --url.');
  }

  const places = new Map<Cookie, Place>();
  for (const { cookie, place } of entries) {
    if (cookie) places.set(completeCookie(cookie, scope ?? NO_SCOPE, STORE), place);
  }
  const exported = exportCookies(options.to, [...places.keys()], { ...options, now, origins });
  const lost = Map.groupBy(exported.losses, ({ cookie }) => cookie);
  const holdsOrigins = options.to.writer?.holdsOrigins ?? false;
  const told = [
    ...entries.flatMap((entry) => toldOfReading(entry, words)),
    ...[...places].flatMap(([cookie, place]) => {
      const losses = lost.get(cookie);
      return losses ? toldOf(place, cookie, words.lossText(losses)) : [];
    }),
    ...(origins.length > 0 && !holdsOrigins
      ? ['What the pages have in localStorage is left out.']
      : []),
  ];
  const isEmpty = exported.count === 0 && !(holdsOrigins && origins.length > 0);
  return isEmpty
    ? { text: null, told: [...told, 'Nothing is left to write.'], exitCode: 1 }
    : { text: exported.text, told, exitCode: 0 };
}

function toldOfReading(entry: Entry, { faultText }: Words): string[] {
  const { place, cookie } = entry;
  if (!cookie) return [toldOf(place, null, faultText(entry.fault))];
  return entry.notes.map((note) => toldOf(place, cookie, faultText(note)));
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
