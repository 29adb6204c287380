import { aptInstall } from './apt.ts';
import { succeeds } from './succeeds.ts';

/** The `php` command; on Debian and Ubuntu it is installed, elsewhere an error says what to do. */
export async function ensurePhp(): Promise<string> {
  const found = (await findPhp()) ?? ((await aptInstall('php-cli')) && (await findPhp()));
  if (found) return found;
  throw new Error(
    'PHP was not found. Install its command line ("apt-get install php-cli" on Debian, ' +
      '"brew install php" on macOS).',
  );
}

/** The command, if it is there and can keep sessions: these are a module that may be missing. */
export async function findPhp(): Promise<string | undefined> {
  const hasSessions = await succeeds('php', [
    '-r',
    "exit(function_exists('session_start') ? 0 : 1);",
  ]);
  return hasSessions ? 'php' : undefined;
}
