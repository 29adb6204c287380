import { type ParseArgsConfig, parseArgs } from 'node:util';
import { FileError } from './json-lines.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Given extends Options> = ReturnType<
  typeof parseArgs<{ options: Given; allowPositionals: true }>
>['values'];

/** A call that makes no sense; the message is for people. */
export class CallError extends Error {}

/**
 * Runs a command that measures something on a file. `--help` says how it is called. What is wrong with a call or with
 * the file is told in a sentence on standard error, and the command ends with 2 or 1.
 */
export async function evalCommand<const Given extends Options>(
  usage: string,
  options: Given,
  run: (file: string, values: Values<Given>) => void | Promise<void>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return console.log(usage);
  try {
    const { file, values } = readCall(args, options);
    await run(file, values);
  } catch (error) {
    if (!(error instanceof Error) || !isFault(error)) throw error;
    const isCall = error instanceof CallError;
    console.error(isCall ? `${error.message}\n\n${usage}` : error.message);
    process.exitCode = isCall ? 2 : 1;
  }
}

function readCall<const Given extends Options>(args: string[], options: Given) {
  const { values, positionals } = parse(args, options);
  const [file, ...more] = positionals;
  if (file === undefined) throw new CallError('Which file? None was named.');
  if (more.length > 0) throw new CallError(`One file at a time, not also ${more.join(' ')}.`);
  return { file, values };
}

function parse<const Given extends Options>(args: string[], options: Given) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new CallError(error instanceof Error ? error.message : String(error));
  }
}

/** Whether the caller can do something about it: all else is a defect, and shows where it happened. */
function isFault(error: Error): boolean {
  return error instanceof CallError || error instanceof FileError || 'syscall' in error;
}
