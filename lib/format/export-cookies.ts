import type { Cookie } from '../cookie/cookie.ts';
import { strictDifferences } from '../cookie/differences.ts';
import { kindOf } from '../cookie/lifetime.ts';
import type { Format, Omission, WriteOptions } from './format.ts';

/** What the user wants to be written, and how. */
export interface ExportOptions extends WriteOptions {
  /** Whether values are left out, so that the file can be shown to others. */
  readonly masked: boolean;
  /** Whether session cookies are written too. */
  readonly withSession: boolean;
}

/** One thing about one cookie that the file does not hold. */
export interface Loss {
  readonly cookie: Cookie;
  /** What of it is otherwise in the file; null where the whole cookie is left out. */
  readonly field: keyof Cookie | null;
  /** Why it is left out; null where only a field is lost. */
  readonly omission: Omission | null;
}

export interface Exported {
  readonly text: string;
  /** How many cookies are in it. */
  readonly count: number;
  readonly losses: readonly Loss[];
}

/** In the place of a value that is not to be shown. */
const MASK = '***';

/** The cookies as a file of the format, and everything about them that it does not hold. */
export function exportCookies(
  { id, writer }: Format,
  cookies: readonly Cookie[],
  options: ExportOptions,
): Exported {
  if (!writer) throw new Error(`The format ${id} can be read, not written`);
  const held: Cookie[] = [];
  const losses: Loss[] = [];
  for (const cookie of cookies) {
    if (!options.withSession && kindOf(cookie) === 'session') continue;
    const shown = options.masked ? { ...cookie, value: MASK } : cookie;
    const answer = writer.hold(shown, options);
    if ('code' in answer) {
      losses.push({ cookie, field: null, omission: answer });
      continue;
    }
    held.push(answer);
    for (const { field } of strictDifferences(shown, answer)) {
      losses.push({ cookie, field, omission: null });
    }
  }
  return { text: writer.text(held, options), count: held.length, losses };
}
