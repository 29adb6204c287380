import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { gracefulEnd } from '../../scripts/drivers/graceful-end.ts';
import type { LocalServer } from './local-server.ts';

export interface ChildServerOptions {
  /** For people, in the words of errors. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Besides those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts a program that prints its port as its first line once it answers, and ends with its standard input,
 * which also closes when this process dies in any way. Resolves when it answers.
 */
export async function startChildServer(options: ChildServerOptions): Promise<LocalServer> {
  const { name, command, args, cwd, env } = options;
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const port = await readPort(child, name);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () => {
      child.stdin.end();
      return gracefulEnd(child, ended);
    },
  };
}

function readPort(child: ChildProcess, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`Cannot run ${name}: ${error.message}`)));
    child.once('exit', (code) =>
      reject(
        new Error(`${name} ended before it answered (exit code ${code}): see its message above`),
      ),
    );
    if (!child.stdout) return;
    createInterface(child.stdout).once('line', (line) => resolve(Number(line)));
  });
}
