/**
 * A word as cmd.exe hands it on, and as a C program then takes it literally (Microsoft, "Parsing C command-line
 * arguments"). No quote is one to cmd.exe, so that every special character can have its caret; that of `%` is broken
 * up by one behind it, since variables are filled in before carets are looked at.
 */
export function cmdWord(word: string): string {
  return cProgramWord(word)
    .replace(/[^\w\-./: \t]/gu, '^$&')
    .replace(/%(?!\^)/g, '%^');
}

/** Between double quotes; backslashes count double where they end in a quote. */
function cProgramWord(word: string): string {
  const escaped = word.replace(/\\+|"/g, (found, at: number) => {
    if (found === '"') return '\\"';
    const next = word[at + found.length];
    return next === '"' || next === undefined ? found + found : found;
  });
  return `"${escaped}"`;
}

/** The words of each command in a text, as cmd.exe and then a C program take them apart. Never throws; linear. */
export function* cmdCommands(text: string): Generator<string[]> {
  for (const line of commandLines(text)) {
    const words = cProgramWords(line);
    if (words.length > 0) yield words;
  }
}

/** What cmd.exe hands on: carets applied, lines put together, commands told apart. Variables stay as written. */
function* commandLines(text: string): Generator<string> {
  const special = /\^(?:\r?\n)?|["&|\n]/g;
  let line = '';
  let isQuoted = false;
  for (let at = 0; ; ) {
    special.lastIndex = at;
    const found = special.exec(text);
    line += text.slice(at, found?.index);
    if (!found) break;
    const [mark] = found;
    at = special.lastIndex;
    if (mark === '"') {
      isQuoted = !isQuoted;
      line += mark;
    } else if (mark === '\n' || (!isQuoted && /[&|]/.test(mark))) {
      yield line;
      line = '';
      isQuoted = false;
    } else if (isQuoted && mark.startsWith('^')) {
      line += '^';
      at = found.index + 1;
    } else if (mark.startsWith('^')) {
      // The next character has no meaning of its own, even if it is the end of a line.
      line += text[at] ?? '';
      at += 1;
    } else {
      line += mark;
    }
  }
  yield line;
}

function cProgramWords(line: string): string[] {
  const token = /(\\+)("?)|"("?)|([ \t\r\n]+)|([^\\" \t\r\n]+)/y;
  const words: string[] = [];
  let word: string | null = null;
  let isQuoted = false;
  for (let found = token.exec(line); found; found = token.exec(line)) {
    const [all, slashes = '', quote = '', second = '', blank = '', plain = ''] = found;
    if (blank !== '' && !isQuoted) {
      if (word !== null) words.push(word);
      word = null;
      continue;
    }
    word ??= '';
    if (slashes !== '') {
      const isEscaped = quote !== '' && slashes.length % 2 === 1;
      word += quote === '' ? slashes : '\\'.repeat(Math.floor(slashes.length / 2));
      if (isEscaped) word += '"';
      // The quote is looked at once more, as one that is not escaped.
      else if (quote !== '') token.lastIndex -= 1;
    } else if (all.startsWith('"')) {
      // Two of them within quotes are one to keep.
      if (isQuoted && second !== '') word += '"';
      else {
        isQuoted = !isQuoted;
        if (second !== '') token.lastIndex -= 1;
      }
    } else word += blank + plain;
  }
  if (word !== null) words.push(word);
  return words;
}
