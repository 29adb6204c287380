/** Control characters, those without a width or with nothing to see, and those that turn the direction of what follows. */
const INVISIBLE =
  /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}|\p{Cs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;
const LONGEST = 120;

/** A name as one line in which nothing is hidden: what cannot be seen is written as `\u{202e}`, what is long is cut. */
export function visibleText(text: string): string {
  const letters = [...text.slice(0, 2 * LONGEST)];
  const short =
    letters.length > LONGEST || text.length > 2 * LONGEST
      ? `${letters.slice(0, LONGEST - 1).join('')}…`
      : text;
  return showInvisible(short);
}

/** The whole text with what cannot be seen in it written as `\u{202e}`. */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}
