/** A stretch of a text: to be shown as it is, or by a name because it is invisible or misleading. */
export interface TextStretch {
  readonly text: string;
  /** null for plain text; else what stands in its place, such as `U+202E` or `\n`. */
  readonly name: string | null;
}

/**
 * Characters that cannot be seen or that change how others are seen: controls (C0, DEL, C1), soft hyphen,
 * zero-width and joining characters, bidirectional marks, embeddings, overrides and isolates, line and
 * paragraph separators, the byte order mark, tags, and halves of surrogate pairs.
 */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\0-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]/gu;

const escapes: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\0': '\\0' };

/** Cuts a text into what can be shown and what must be named, so that nothing in it hides or deceives. */
export function visibleText(text: string): TextStretch[] {
  const stretches: TextStretch[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(hidden)) {
    if (index > from) stretches.push({ text: text.slice(from, index), name: null });
    stretches.push({ text: character, name: nameOf(character) });
    from = index + character.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), name: null });
  return stretches;
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return escapes[character] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The beginning of a text, at most so many UTF-16 units long and never half a character. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
