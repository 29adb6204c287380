import { aptInstall } from './apt.ts';
import { succeeds } from './succeeds.ts';

/** A program of the same name everywhere; on Debian and Ubuntu it is installed, elsewhere an error says what to do. */
export async function ensureCommand(name: string): Promise<void> {
  if (await isThere(name)) return;
  if ((await aptInstall(name)) && (await isThere(name))) return;
  throw new Error(
    `${name} was not found. Install it ("apt-get install ${name}" on Debian, "brew install ${name}" on macOS).`,
  );
}

function isThere(name: string): Promise<boolean> {
  return succeeds(name, ['--version']);
}
