/** What cannot be seen, or turns the direction of what follows: code must show what it does. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;

/** A text as Python writes it (The Python Language Reference, section 2.4.1). */
export function pythonText(text: string): string {
  return quoted(text, (code) =>
    code > 0xffff ? `\\U${hex(code).padStart(8, '0')}` : `\\u${hex(code).padStart(4, '0')}`,
  );
}

/** A text as JavaScript writes it (ECMA-262, section 12.9.4). */
export function scriptText(text: string): string {
  return quoted(text, (code) => `\\u{${hex(code)}}`);
}

/** JSON's texts are those of both languages but for what they leave as it is. */
function quoted(text: string, written: (code: number) => string): string {
  return JSON.stringify(text).replace(INVISIBLE, (char) => written(char.codePointAt(0) ?? 0));
}

function hex(code: number): string {
  return code.toString(16);
}

/** Whether every character is one of ASCII, so that its bytes need no thought. */
export function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII
  return /^[\x00-\x7f]*$/.test(text);
}
