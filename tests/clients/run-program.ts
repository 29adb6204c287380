import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Runs a program to its end; what it printed. Where it fails, what it complained of is in the error. */
export async function runProgram(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const options = { env, maxBuffer: 64 * 1024 * 1024 };
  return (await promisify(execFile)(command, [...args], options)).stdout;
}

/** Where a Python program of `tests/clients/programs` is. */
export function pythonProgram(name: string): string {
  return fileURLToPath(new URL(`./programs/${name}.py`, import.meta.url));
}

/** What was looked for, which the set-up of `npm test` has installed. */
export async function installed<T>(name: string, found: Promise<T | undefined>): Promise<T> {
  const there = await found;
  if (there === undefined) throw new Error(`${name} was not found; npm test installs it`);
  return there;
}
