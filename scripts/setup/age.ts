import { aptInstall } from './apt.ts';
import { findPython } from './python.ts';
import { succeeds } from './succeeds.ts';

/** The `age` command, and a Python to type its passphrases: it takes them from a terminal alone. */
export interface Age {
  readonly age: string;
  readonly python: string;
}

/** Both programs; on Debian and Ubuntu they are installed, elsewhere an error says what to do. */
export async function ensureAge(): Promise<Age> {
  const found = (await findAge()) ?? ((await aptInstall('age', 'python3')) && (await findAge()));
  if (found) return found;
  throw new Error(
    'age and Python 3 were not found. Install them ("apt-get install age python3" on Debian, ' +
      '"brew install age" on macOS).',
  );
}

/** Both programs, if they are there. */
export async function findAge(): Promise<Age | undefined> {
  const python = await findPython({ module: 'pty' });
  return python && (await succeeds('age', ['--version'])) ? { age: 'age', python } : undefined;
}
