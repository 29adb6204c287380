import { type ComponentChildren, Fragment } from 'preact';
import { i18n } from '#i18n';

interface SentenceProps {
  /** Key of the message, also one made at run time. */
  readonly id: string;
  /** Chooses the plural form. */
  readonly count?: number | null | undefined;
  /** What stands for $1, $2, …: texts or elements. */
  readonly params: readonly ComponentChildren[];
}

/** First of the private-use characters that stand for $1, $2, … while a message is put together. */
const FIRST_MARK = 0xe000;
const MARKS = /([\ue000-\ue008])/;

/**
 * A message with elements in its placeholders. They never pass through `i18n.t`: it splits plural forms
 * at ` | ` after filling in the parameters, so that a cookie named `a | b` would break the sentence.
 */
export function Sentence({ id, count, params }: SentenceProps) {
  const marks = params.map((_, index) => String.fromCharCode(FIRST_MARK + index));
  const translate = i18n.t as (key: string, ...options: (number | readonly string[])[]) => string;
  const text = typeof count === 'number' ? translate(id, count, marks) : translate(id, marks);
  return (
    <>
      {text.split(MARKS).map((part, index) => (
        <Fragment key={`${index}`}>
          {MARKS.test(part) ? params[part.charCodeAt(0) - FIRST_MARK] : part}
        </Fragment>
      ))}
    </>
  );
}
