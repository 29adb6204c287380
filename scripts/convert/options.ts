import { parseArgs } from 'node:util';
import type { Format } from '../../lib/format/format.ts';
import { FORMATS } from '../../lib/format/formats/index.ts';

const USAGE = `Converts a file of cookies from one format into another.

  npm run -s convert -- [--from FORMAT] --to FORMAT [--preset NAME] [--url URL] [--mask] [--no-session]
                            [--snapshot NAME] FILE

  --from        what FILE is; without it, it is recognised
  --to          what to write, on standard output
  --preset      for whom to write it; without it, for the first
  --url         the page: whose cookies they are where the file does not say, and what a request is made to
  --mask        writes *** in place of every value
  --no-session  leaves out session cookies
  --snapshot    which snapshot of a file with several, by its name or its number
  FILE          - for standard input

What is lost is told on standard error, a line for each cookie, and for what pages store.`;

const WRITABLE = FORMATS.filter(({ writer }) => writer);

export interface ConvertOptions {
  /** null: to be recognised. */
  readonly from: Format | null;
  readonly to: Format;
  readonly preset: string | null;
  readonly url: string | null;
  readonly masked: boolean;
  readonly withSession: boolean;
  /** Name or number of the snapshot that is meant, in a file of several; null for the only one. */
  readonly snapshot: string | null;
  readonly file: string;
}

/** Reads the command line; null when it asks for help. Throws a message for people when it makes no sense. */
export function readOptions(args: readonly string[]): ConvertOptions | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      preset: { type: 'string' },
      url: { type: 'string' },
      mask: { type: 'boolean', default: false },
      'no-session': { type: 'boolean', default: false },
      snapshot: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) return null;
  const { from, to, preset = null, url = null, snapshot = null } = values;
  const [file, ...others] = positionals;
  if (to === undefined) throw new Error('--to is missing: the format to write.');
  const source = from === undefined ? null : formatNamed(from, FORMATS);
  const target = formatNamed(to, WRITABLE);
  const { presets = [], needsUrl = false } = target.writer ?? {};
  if (preset !== null && !presets.includes(preset)) {
    const choice = presets.length === 0 ? 'it has none' : `it has ${presets.join(', ')}`;
    throw new Error(`${to} has no preset ${preset}: ${choice}.`);
  }
  if (url !== null && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new Error(`--url takes an http or https address, not ${url}.`);
  }
  if (needsUrl && url === null) {
    throw new Error(`${to} is about one request. Give its address with --url.`);
  }
  if (file === undefined || others.length > 0)
    throw new Error('Name one FILE, or - for standard input.');
  return {
    from: source,
    to: target,
    preset,
    url,
    masked: values.mask,
    withSession: !values['no-session'],
    snapshot,
    file,
  };
}

function formatNamed(id: string, formats: readonly Format[]): Format {
  const found = FORMATS.find((format) => format.id === id);
  if (found && formats.includes(found)) return found;
  const problem = found ? `${id} can be read, not written` : `There is no format ${id}`;
  throw new Error(`${problem}. Choose one of ${formats.map((format) => format.id).join(', ')}.`);
}

/** How to call it, and with which formats. */
export function usage(nameOf: (format: Format) => string): string {
  const width = Math.max(...FORMATS.map(({ id }) => id.length));
  const lines = FORMATS.map((format) => {
    const { id, writer } = format;
    const ways = writer ? 'read, written' : 'read';
    const presets = writer?.presets ? `; presets ${writer.presets.join(', ')}` : '';
    return `  ${id.padEnd(width)}  ${nameOf(format)} (${ways}${presets})`;
  });
  return [USAGE, '', 'Formats:', ...lines].join('\n');
}
