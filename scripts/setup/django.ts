import { aptInstall } from './apt.ts';
import { succeeds } from './succeeds.ts';

/** The system's own Python first: the `python3` of PATH may be one without the system's packages. */
const PYTHONS = ['/usr/bin/python3', 'python3', 'python'];

/** The Python that has Django; on Debian and Ubuntu it is installed, elsewhere an error says what to do. */
export async function ensureDjango(): Promise<string> {
  const found =
    (await findDjango()) ?? ((await aptInstall('python3-django')) && (await findDjango()));
  if (found) return found;
  throw new Error(
    'Django was not found. Install it for your Python ("apt-get install python3-django" on Debian, ' +
      '"python3 -m pip install django" elsewhere).',
  );
}

/** A Python that can import Django, if there is one. */
export async function findDjango(): Promise<string | undefined> {
  for (const python of PYTHONS) {
    if (await succeeds(python, ['-c', 'import django'])) return python;
  }
  return undefined;
}
