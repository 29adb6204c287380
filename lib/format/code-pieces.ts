/** A piece of code up to a text between quotes, and that text; null behind the last one. */
export interface CodePiece {
  readonly code: string;
  readonly text: string | null;
  /** On which the text begins, from 1. */
  readonly line: number;
}

/** What a backslash stands for in Python and JavaScript, but for the character itself. */
const ESCAPE =
  /\\(?:u\{([\da-fA-F]{1,6})\}|U([\da-fA-F]{8})|u([\da-fA-F]{4})|x([\da-fA-F]{2})|\r\n|(.))/gs;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
  ['\n', ''],
]);

/**
 * Python or JavaScript, told apart into its texts and what stands before each; it is read, never run. A quote that is
 * not closed in its line, as in a comment, begins no text.
 */
export function* codePieces(source: string): Generator<CodePiece> {
  let quotes = /["'`]/g;
  let line = 1;
  let from = 0;
  for (let at = 0; ; ) {
    quotes.lastIndex = at;
    const found = quotes.exec(source);
    if (!found) break;
    const [quote] = found;
    const end = closingQuote(source, found.index + 1, quote);
    if (source[end] !== quote) {
      // One that may span lines, and is nowhere closed, is none; nor is any that follows.
      if (quote === '`') quotes = /["']/g;
      at = quote === '`' ? found.index + 1 : end;
      continue;
    }
    const code = source.slice(from, found.index);
    line += lineCount(code);
    yield { code, text: unescaped(source.slice(found.index + 1, end)), line };
    line += lineCount(source.slice(found.index, end));
    at = end + 1;
    from = at;
  }
  yield { code: source.slice(from), text: null, line };
}

/** Where a text ends: at its quote, or without one at the end of its line. */
function closingQuote(source: string, from: number, quote: string): number {
  const stop = quote === '`' ? /[\\`]/g : /[\\"'\n]/g;
  for (let at = from; ; at += 1) {
    stop.lastIndex = at;
    const found = stop.exec(source);
    if (!found) return source.length;
    at = found.index;
    if (found[0] === '\\') at += 1;
    else if (found[0] === quote || found[0] === '\n') return at;
  }
}

function unescaped(text: string): string {
  return text.replace(ESCAPE, (all: string, ...found: (string | undefined)[]) => {
    const [braced, long, short, byte, other] = found;
    const digits = braced ?? long ?? short ?? byte;
    if (digits === undefined) return other === undefined ? '' : (NAMED.get(other) ?? other);
    const code = Number.parseInt(digits, 16);
    return code > 0x10ffff ? all : String.fromCodePoint(code);
  });
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}
