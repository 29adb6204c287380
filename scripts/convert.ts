/**
 * Converts a file of cookies from one format into another, without a browser.
 *
 *   node scripts/convert.ts [--from FORMAT] --to FORMAT [--preset NAME] [--url URL] [--mask] [--no-session]
 *                           [--snapshot NAME] FILE
 *
 * The result goes to stdout; what is lost is told on stderr. Ends with 0 when something was written, with 1 when nothing
 * could be read, with 2 when the command makes no sense.
 */
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { encodingOf } from '../lib/format/text-encoding.ts';
import { convert } from './convert/convert.ts';
import { readOptions, usage } from './convert/options.ts';
import { readWords } from './convert/words.ts';

const words = await readWords();
const help = usage(words.formatName);

function optionsOrEnd() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${help}`);
    process.exit(2);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function readInput(file: string): Promise<string> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : readFileSync(file);
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch (error) {
    console.error(messageOf(error));
    process.exit(1);
  }
}

const options = optionsOrEnd();
if (options === null) {
  console.log(help);
} else {
  const { text, told, exitCode } = convert(
    await readInput(options.file),
    options,
    Date.now(),
    words,
  );
  for (const line of told) console.error(line);
  if (text !== null) process.stdout.write(text);
  process.exitCode = exitCode;
}
