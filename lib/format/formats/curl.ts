import type { Cookie } from '../../cookie/cookie.ts';
import { scopeOfUrl } from '../complete.ts';
import { cookieHeader, pairsOf } from '../cookie-header.ts';
import type { Entry, Format, ReadCookie, Sample, WriteOptions } from '../format.ts';
import { holdForRequest } from '../hold-request.ts';
import { shown } from '../json/raw.ts';
import { cmdCommands, cmdWord } from '../shell/cmd.ts';
import {
  isPowershellCommand,
  powershellCommand,
  powershellCommands,
} from '../shell/curl-config.ts';
import { type CurlOption, curlOptions, curlWords } from '../shell/curl-option.ts';
import { posixCommands, posixWord } from '../shell/posix.ts';

type Command = (options: readonly CurlOption[]) => string;

/** The shells, and how each is told what to do. Nothing in a cookie may mean anything to them. */
const SHELLS: ReadonlyMap<string, Command> = new Map([
  ['posix', (options) => ['curl', ...curlWords(options, posixWord)].join(' ')],
  ['powershell', powershellCommand],
  ['cmd', (options) => ['curl', ...curlWords(options, cmdWord)].join(' ')],
]);

const COOKIE_HEADER = /^\s*cookie\s*:/i;

/** A command line of curl that makes the request with its cookies; also as DevTools copy it. */
export const curl: Format = {
  id: 'curl',
  extension: 'sh',
  mediaType: 'text/plain',
  reader: { recognises, entries },
  writer: {
    presets: [...SHELLS.keys()],
    hold: holdForRequest,
    text: (held, options) => {
      const command = SHELLS.get(options.preset ?? 'posix') ?? powershellCommand;
      return `${command(optionsFor(held, options))}\n`;
    },
    needsUrl: true,
    slotOf: () => null,
  },
};

function optionsFor(held: readonly Cookie[], { url }: WriteOptions): CurlOption[] {
  const header = cookieHeader(held);
  // curl takes other texts after `-b` for the name of a file.
  const isText = header.includes('=') && !header.startsWith('@');
  const cookie = isText
    ? { name: 'cookie', value: header }
    : { name: 'header', value: `Cookie: ${header}` };
  const address = URL.parse(url ?? '')?.href.replace(/#.*$/s, '') ?? '';
  return [
    ...(header === '' ? [] : [cookie]),
    // Brackets and braces would stand for several addresses.
    ...(/[[\]{}]/.test(address) ? [{ name: 'globoff', value: null }] : []),
    { name: 'url', value: address },
  ];
}

function recognises({ text }: Sample): boolean {
  return /^\s*(?:[$>]\s+)?curl(?:\.exe)?\s/i.test(text) || isPowershellCommand(text);
}

function* entries({ text }: Sample): Generator<Entry> {
  let index = 0;
  for (const options of commandsIn(text)) {
    const address = options.filter(({ name }) => name === 'url').map(({ value }) => value ?? '');
    const scope = scopeOfAddress(address);
    for (const option of options) {
      for (const read of readOption(option)) {
        index += 1;
        const place = { index, line: null };
        if (typeof read === 'string') {
          yield { place, cookie: null, fault: { code: 'cookieFile', params: [shown(read)] } };
        } else yield { place, cookie: { ...read, ...scope }, notes: [] };
      }
    }
  }
}

function* commandsIn(text: string): Generator<readonly CurlOption[]> {
  if (isPowershellCommand(text)) {
    yield* powershellCommands(text);
    return;
  }
  for (const words of isForCmd(text) ? cmdCommands(text) : posixCommands(text)) {
    const options = curlOptions(words);
    if (options) yield options;
  }
}

/** DevTools have a caret before each quote, once had one at the end of each line only. */
function isForCmd(text: string): boolean {
  const [first] = /\^["\r\n]|['"\\]/.exec(text) ?? [];
  return first?.startsWith('^') || (first === '"' && /\^\r?\n/.test(text));
}

/** The cookies of an option; a text for the file that they are in. */
function* readOption({ name, value }: CurlOption): Generator<ReadCookie | string> {
  if (value === null) return;
  if (name === 'header' && COOKIE_HEADER.test(value)) {
    yield* pairsOf(value.replace(COOKIE_HEADER, ''));
  }
  if (name !== 'cookie') return;
  if (value.includes('=') && !value.startsWith('@')) yield* pairsOf(value);
  else yield value.replace(/^@/, '');
}

/** What is known of cookies that were sent to an address; nothing where there is none. */
function scopeOfAddress(words: readonly string[]): Partial<ReadCookie> {
  const address = words.find((word) => /^https?:/i.test(word)) ?? words[0];
  if (address === undefined) return {};
  return scopeOfUrl(address) ?? scopeOfUrl(`http://${address}`) ?? {};
}
