import { aptInstall } from './apt.ts';
import { succeeds } from './succeeds.ts';

/** The system's own Python first: the `python3` of PATH may be one without the system's packages. */
const PYTHONS = ['/usr/bin/python3', 'python3', 'python'];

/** A library for Python, by the names it goes by. */
export interface PythonLibrary {
  /** For people. */
  readonly name: string;
  /** What it is imported and installed by. */
  readonly module: string;
  readonly debianPackage: string;
}

/** The Python that has the library; on Debian and Ubuntu it is installed, elsewhere an error says what to do. */
export async function ensurePython(library: PythonLibrary): Promise<string> {
  const { name, module, debianPackage } = library;
  const found =
    (await findPython(library)) ??
    ((await aptInstall(debianPackage)) && (await findPython(library)));
  if (found) return found;
  throw new Error(
    `${name} was not found. Install it for your Python ("apt-get install ${debianPackage}" on Debian, ` +
      `"python3 -m pip install ${module}" elsewhere).`,
  );
}

/** A Python that can import the library, if there is one. */
export async function findPython({
  module,
}: Pick<PythonLibrary, 'module'>): Promise<string | undefined> {
  for (const python of PYTHONS) {
    if (await succeeds(python, ['-c', `import ${module}`])) return python;
  }
  return undefined;
}
