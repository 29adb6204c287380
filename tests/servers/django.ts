import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { findDjango } from '../../scripts/setup/django.ts';
import { startChildServer } from './child-server.ts';
import type { LocalServer } from './local-server.ts';

/** The session engines that come with Django: where the data of a session is kept. */
export const DJANGO_ENGINES = ['db', 'cached_db', 'cache', 'file', 'signed_cookies'] as const;
export type DjangoEngine = (typeof DJANGO_ENGINES)[number];

export interface DjangoOptions {
  readonly engine: DjangoEngine;
  /** Further Django settings, such as `{ SESSION_EXPIRE_AT_BROWSER_CLOSE: true }`. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Django extends LocalServer {
  /** The SECRET_KEY that signs this server's cookies. */
  readonly secretKey: string;
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
  const server = await startChildServer({
    name: 'Django',
    command: await pythonWithDjango(),
    args: ['-B', 'serve.py'],
    cwd: fileURLToPath(new URL('./django', import.meta.url)),
    env: { DJANGO_SETTINGS_JSON: JSON.stringify(all) },
  });
  return { ...server, secretKey };
}

let python: Promise<string | undefined> | undefined;

/** Looked for once, since asking a Python takes a third as long as starting the app. */
async function pythonWithDjango(): Promise<string> {
  python ??= findDjango();
  const found = await python;
  if (found === undefined) throw new Error('No Python here can import Django');
  return found;
}
