import { visibleText } from '../cookies/format/visible-text.ts';
import { message } from '../ui/message.ts';

const FIRST_MARK = 0xe000;
const MARKS = /[\ue000-\ue008]/g;

/**
 * A message as plain text. Parameters are filled in afterwards, since a parameter with ` | ` in it would be
 * taken for plural forms; invisible characters in them are named.
 */
export function plainMessage(key: string, params: readonly string[]): string {
  const marks = params.map((_, index) => String.fromCharCode(FIRST_MARK + index));
  return message(key, marks).replace(MARKS, (mark) =>
    visible(params[mark.charCodeAt(0) - FIRST_MARK] ?? ''),
  );
}

/** A text from a stranger, with invisible and misleading characters by their names in brackets. */
export function visible(text: string): string {
  return visibleText(text)
    .map(({ text: plain, name }) => (name === null ? plain : `[${name}]`))
    .join('');
}
