import type { Entry, Fault, Format, ReadCookie } from '../../lib/format/format.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { NOW } from './cookies.ts';

/** Every entry of a text, or of what is written as JSON first. */
export function entriesWith(format: Format, file: unknown): Entry[] {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  return [...format.reader.entries(sampleOf(text, NOW))];
}

/** The cookies of a file that is all right. */
export function readWith(format: Format, file: unknown): ReadCookie[] {
  return entriesWith(format, file).map((entry) => {
    if (!entry.cookie) throw new Error(`${entry.place.index}: ${JSON.stringify(entry.fault)}`);
    return entry.cookie;
  });
}

/** What is wrong or notable, by the number of the cookie, such as `2 badField path 5`. */
export function remarksWith(format: Format, file: unknown): string[] {
  return entriesWith(format, file).flatMap((entry) => {
    const remarks: readonly Fault[] = entry.cookie ? entry.notes : [entry.fault];
    return remarks.map(({ code, params }) => [entry.place.index, code, ...params].join(' '));
  });
}
