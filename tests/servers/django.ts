import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findDjango } from '../../scripts/setup/django.ts';

/** The session engines that come with Django: where the data of a session is kept. */
export const DJANGO_ENGINES = ['db', 'cached_db', 'cache', 'file', 'signed_cookies'] as const;
export type DjangoEngine = (typeof DJANGO_ENGINES)[number];

export interface DjangoOptions {
  readonly engine: DjangoEngine;
  /** Further Django settings, such as `{ SESSION_EXPIRE_AT_BROWSER_CLOSE: true }`. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Django {
  /** `http://127.0.0.1:PORT`, without a slash at the end. Any host name that leads there will do. */
  readonly url: string;
  readonly port: number;
  /** The SECRET_KEY that signs this server's cookies. */
  readonly secretKey: string;
  close(): Promise<void>;
}

/**
 * Starts the small Django app of `tests/servers/django` on a free port, with a database, users (alice,
 * bob; password `<name>-password`) and sessions of its own. Resolves when it answers.
 */
export async function startDjango({ engine, settings = {} }: DjangoOptions): Promise<Django> {
  const secretKey =
    typeof settings.SECRET_KEY === 'string' ? settings.SECRET_KEY : randomBytes(32).toString('hex');
  const all = {
    SECRET_KEY: secretKey,
    SESSION_ENGINE: `django.contrib.sessions.backends.${engine}`,
    ...settings,
  };
  const child = spawn(await pythonWithDjango(), ['-B', 'serve.py'], {
    cwd: fileURLToPath(new URL('./django', import.meta.url)),
    env: { ...process.env, DJANGO_SETTINGS_JSON: JSON.stringify(all) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const port = await readPort(child);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    secretKey,
    // The app ends with its standard input, which also closes when this process dies in any way.
    close: () => {
      child.stdin.end();
      return ended;
    },
  };
}

let python: Promise<string | undefined> | undefined;

/** Looked for once, since asking a Python takes a third as long as starting the app. */
async function pythonWithDjango(): Promise<string> {
  python ??= findDjango();
  const found = await python;
  if (found === undefined) throw new Error('No Python here can import Django');
  return found;
}

/** The port from the first line the app prints. */
function readPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`Cannot run Django: ${error.message}`)));
    child.once('exit', (code) =>
      reject(
        new Error(`Django ended before it answered (exit code ${code}): see its message above`),
      ),
    );
    if (!child.stdout) return;
    createInterface(child.stdout).once('line', (line) => resolve(Number(line)));
  });
}
