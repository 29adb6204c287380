import { ensurePython, findPython, type PythonLibrary } from './python.ts';

const DJANGO: PythonLibrary = {
  name: 'Django',
  module: 'django',
  debianPackage: 'python3-django',
};

/** The Python that has Django; see `ensurePython`. */
export function ensureDjango(): Promise<string> {
  return ensurePython(DJANGO);
}

/** A Python that can import Django, if there is one. */
export function findDjango(): Promise<string | undefined> {
  return findPython(DJANGO);
}
