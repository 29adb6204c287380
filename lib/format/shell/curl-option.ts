/** An option of curl by its long name, such as `cookie`; `url` for what has no name. */
export interface CurlOption {
  readonly name: string;
  /** null for a switch. */
  readonly value: string | null;
}

/** The short names of those that matter here. */
const LONG_NAMES: ReadonlyMap<string, string> = new Map([
  ['b', 'cookie'],
  ['H', 'header'],
  ['g', 'globoff'],
]);
const SHORT_NAMES = new Map([...LONG_NAMES].map(([short, long]) => [long, short]));

/** The letters that are followed by a value (curl 8, `curl --help all`). */
const LETTERS_WITH_VALUE = new Set('AbcCdDeEFhHKmoPQrtTuUwxXyYz');

/** What people copy, of that which is followed by a value: it must not pass for the URL. */
const NAMES_WITH_VALUE = new Set([
  ...['cacert', 'cert', 'ciphers', 'config', 'connect-timeout', 'cookie', 'cookie-jar', 'data'],
  ...['data-ascii', 'data-binary', 'data-raw', 'data-urlencode', 'form', 'form-string', 'header'],
  ...['interface', 'json', 'key', 'max-redirs', 'max-time', 'output', 'oauth2-bearer', 'proxy'],
  ...['range', 'referer', 'request', 'resolve', 'retry', 'upload-file', 'url', 'url-query', 'user'],
  ...['user-agent', 'write-out'],
]);

/** The words of a command line for these options, each written by `word`. */
export function curlWords(
  options: readonly CurlOption[],
  word: (text: string) => string,
): string[] {
  return options.map(({ name, value }) => {
    if (name === 'url') return word(value ?? '');
    const short = `-${SHORT_NAMES.get(name) ?? `-${name}`}`;
    return value === null ? short : `${short} ${word(value)}`;
  });
}

/** The options in the words of a command; null where it is no call of curl. */
export function curlOptions(words: readonly string[]): CurlOption[] | null {
  const start = words.findIndex((word) => /^(?:.*[/\\])?curl(?:\.exe)?$/i.test(word));
  // Before it may stand a prompt, `sudo` or a variable.
  if (start === -1 || start > 2) return null;
  const options: CurlOption[] = [];
  for (let at = start + 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const { name, value, takesNext } = readWord(word);
    if (takesNext) at += 1;
    options.push({ name, value: takesNext ? (words[at] ?? '') : value });
  }
  return options;
}

function readWord(word: string) {
  if (!word.startsWith('-') || word === '-') return { name: 'url', value: word, takesNext: false };
  if (word.startsWith('--')) {
    const name = word.slice(2);
    return { name, value: null, takesNext: NAMES_WITH_VALUE.has(name) };
  }
  // Several letters can share a hyphen; behind one with a value stands the value.
  const letters = word.slice(1);
  const found = [...letters].findIndex((letter) => LETTERS_WITH_VALUE.has(letter));
  if (found === -1) return { name: letters, value: null, takesNext: false };
  const letter = letters[found] ?? '';
  const rest = letters.slice(found + 1);
  return { name: LONG_NAMES.get(letter) ?? letter, value: rest, takesNext: rest === '' };
}
