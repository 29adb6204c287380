import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { findFlask } from '../../scripts/setup/flask.ts';
import { startChildServer } from './child-server.ts';
import type { SigningServer } from './local-server.ts';

/**
 * Starts the Flask app of `tests/servers/flask`, where alice and bob (password `<name>-password`) can log in.
 * `settings` are Flask's, such as `{ SESSION_COOKIE_SAMESITE: 'Lax' }`.
 */
export async function startFlask(
  settings: Readonly<Record<string, unknown>> = {},
): Promise<SigningServer> {
  const command = await findFlask();
  if (command === undefined) throw new Error('No Python here can import Flask');
  const secret = randomBytes(32).toString('hex');
  const server = await startChildServer({
    name: 'Flask',
    command,
    args: ['-B', 'serve.py'],
    cwd: fileURLToPath(new URL('./flask', import.meta.url)),
    env: { FLASK_SETTINGS_JSON: JSON.stringify({ SECRET_KEY: secret, ...settings }) },
  });
  return { ...server, secret };
}
