import type { KeyedInput, NamedValue } from './keyed.ts';
import { openValue } from './open.ts';
import { rewritePlain } from './rewrite-plain.ts';

/**
 * - `unsigned`: the server is going to refuse the value, since no key that was given made the old one
 * - `bad-content`: the content is not in the format that it has to be, such as JSON
 * - `not-writable`: a format that is read here, and not written
 */
export type ResealNote = 'unsigned' | 'bad-content' | 'not-writable';

/** A cookie with other content. */
export interface Resealed {
  /** null when it cannot be written: the notes say why. */
  readonly value: string | null;
  /** Other cookies that have to be changed with it, such as `session.sig`. */
  readonly siblings: readonly NamedValue[];
  readonly notes: readonly ResealNote[];
}

function failed(note: ResealNote): Resealed {
  return { value: null, siblings: [], notes: [note] };
}

/**
 * Writes other content into a value, in the form of the old one, signed with the key that made the old one. `content`
 * is a text: JSON for formats that hold data, or what is signed itself. Times become `now`, where there is one.
 *
 *   reseal({ name: 'session', value, secret, now }, '{"user":"bob"}') → { value: 'eyJ1…', siblings: [], notes: [] }
 */
export async function reseal(input: KeyedInput, content: string): Promise<Resealed> {
  const { format, opened, form } = await openValue(input);
  if (format === null) {
    const text = rewritePlain(form.text, content);
    if (text === null) return failed('bad-content');
    return { value: form.wrap(text), siblings: [], notes: [] };
  }
  if (!opened.write) return failed('not-writable');
  const written = await opened.write(content);
  if (written === null) return failed('bad-content');
  return {
    value: form.wrap(written.text),
    siblings: written.siblings ?? [],
    notes: written.isSigned ? [] : ['unsigned'],
  };
}
