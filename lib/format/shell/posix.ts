/** A word as a POSIX shell takes it literally (Shell Command Language, section 2.2.2). */
export function posixWord(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

const BLANK = /[ \t\r]/;
/** What ends a command, or stands between it and a file. */
const OPERATOR = /[\n;&|()<>]/;
const PLAIN = /[^\s'"\\$;&|()<>]+/y;

/** `\n` and its like between `$'` and `'` (POSIX.1-2024; bash, zsh). */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['E', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);
const CODE = /x[\da-fA-F]{1,2}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|[0-7]{1,3}/y;

/**
 * The words of each command in a text, as a POSIX shell, bash or zsh would take them apart. Variables and commands
 * within stay as they are written. Never throws; linear.
 */
export function* posixCommands(text: string): Generator<string[]> {
  let words: string[] = [];
  let word: string | null = null;
  const endWord = () => {
    if (word !== null) words.push(word);
    word = null;
  };
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    if (BLANK.test(char)) {
      endWord();
      at += 1;
    } else if (OPERATOR.test(char)) {
      endWord();
      if (words.length > 0) yield words;
      words = [];
      at += 1;
    } else if (char === '#' && word === null) {
      at = lineEnd(text, at);
    } else {
      const piece = readPiece(text, at);
      if (piece.text !== null) word = (word ?? '') + piece.text;
      at = piece.end;
    }
  }
  endWord();
  if (words.length > 0) yield words;
}

interface Piece {
  /** null for a line that goes on in the next one. */
  readonly text: string | null;
  readonly end: number;
}

function readPiece(text: string, at: number): Piece {
  const next = text[at + 1] ?? '';
  switch (text[at]) {
    case "'": {
      const found = text.indexOf("'", at + 1);
      const end = found === -1 ? text.length : found;
      return { text: text.slice(at + 1, end), end: end + 1 };
    }
    case '"':
      return readEscaped(text, at + 1, '"', withinDouble);
    case '\\': {
      if (next === '\n') return { text: null, end: at + 2 };
      return text.startsWith('\r\n', at + 1)
        ? { text: null, end: at + 3 }
        : { text: next, end: at + 2 };
    }
    case '$':
      if (next === "'") return readEscaped(text, at + 2, "'", withinAnsi);
      return { text: '$', end: at + 1 };
    default: {
      PLAIN.lastIndex = at;
      const [plain = text[at] ?? ''] = PLAIN.exec(text) ?? [];
      return { text: plain, end: at + plain.length };
    }
  }
}

/** Up to the closing quote, with `behindSlash` for what stands behind one. */
function readEscaped(
  text: string,
  from: number,
  quote: string,
  behindSlash: (text: string, at: number) => Piece,
): Piece {
  const stop = quote === '"' ? /["\\]/g : /['\\]/g;
  let read = '';
  for (let at = from; ; ) {
    stop.lastIndex = at;
    const end = stop.exec(text)?.index ?? text.length;
    read += text.slice(at, end);
    if (text[end] !== '\\') return { text: read, end: end + 1 };
    const piece = behindSlash(text, end + 1);
    read += piece.text ?? '';
    at = piece.end;
  }
}

/** Between double quotes a backslash stands for itself but before a few characters (section 2.2.3). */
function withinDouble(text: string, at: number): Piece {
  const char = text[at] ?? '';
  if (char === '\n') return { text: null, end: at + 1 };
  return { text: /[$`"\\]/.test(char) ? char : `\\${char}`, end: at + 1 };
}

function withinAnsi(text: string, at: number): Piece {
  CODE.lastIndex = at;
  const [found] = CODE.exec(text) ?? [];
  if (found !== undefined) {
    const isOctal = /^\d/.test(found);
    const code = isOctal ? Number.parseInt(found, 8) : Number.parseInt(found.slice(1), 16);
    const isCharacter = code <= 0x10ffff;
    return { text: isCharacter ? String.fromCodePoint(code) : '\ufffd', end: at + found.length };
  }
  const char = text[at] ?? '';
  return { text: ESCAPES.get(char) ?? char, end: at + 1 };
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found;
}
