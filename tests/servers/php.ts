import { fileURLToPath } from 'node:url';
import { findPhp } from '../../scripts/setup/php.ts';
import { startChildServer } from './child-server.ts';
import type { LocalServer } from './local-server.ts';

/** Half a year, in seconds. */
const LIFETIME = 180 * 24 * 60 * 60;

/**
 * The flaws that are there on purpose: scripts can read the id, it lasts for half a year, and one that somebody made
 * up is taken. The rest is as PHP has it by itself, whatever the machine's php.ini says.
 */
const SETTINGS: Readonly<Record<string, string | number>> = {
  'session.name': 'PHPSESSID',
  'session.cookie_httponly': 0,
  'session.cookie_samesite': '',
  'session.cookie_lifetime': LIFETIME,
  'session.use_strict_mode': 0,
  'session.auto_start': 0,
};

/**
 * Starts the PHP app of `tests/servers/php` in PHP's built-in server; alice and bob (password `<name>-password`) can
 * log in. `settings` are those of php.ini.
 */
export async function startPhp(
  settings: Readonly<Record<string, string | number>> = {},
): Promise<LocalServer> {
  const php = await findPhp();
  if (php === undefined) throw new Error('There is no PHP here that keeps sessions');
  const all = Object.entries({ ...SETTINGS, ...settings });
  return startChildServer({
    name: 'PHP',
    command: process.execPath,
    args: ['serve.ts', php, ...all.map(([name, value]) => `${name}=${value}`)],
    cwd: fileURLToPath(new URL('./php', import.meta.url)),
  });
}
