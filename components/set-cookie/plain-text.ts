import { i18n } from '#i18n';
import { visibleText } from '../cookies/format/visible-text.ts';
import { message } from '../ui/message.ts';

const FIRST_MARK = 0xe000;
const MARKS = /[\ue000-\ue008]/g;

/**
 * A message as plain text. Parameters are filled in afterwards, since a parameter with ` | ` in it would be
 * taken for plural forms; invisible characters in them are named.
 */
export function plainMessage(
  key: string,
  params: readonly string[],
  /** Chooses the plural form; null where the message has one form only. */
  count: number | null = null,
): string {
  const marks = params.map((_, index) => String.fromCharCode(FIRST_MARK + index));
  const translate = i18n.t as (key: string, count: number, marks: readonly string[]) => string;
  const text = count === null ? message(key, marks) : translate(key, count, marks);
  return text.replace(MARKS, (mark) => visible(params[mark.charCodeAt(0) - FIRST_MARK] ?? ''));
}

/** A text from a stranger, with invisible and misleading characters by their names in brackets. */
export function visible(text: string): string {
  return visibleText(text)
    .map(({ text: plain, name }) => (name === null ? plain : `[${name}]`))
    .join('');
}
