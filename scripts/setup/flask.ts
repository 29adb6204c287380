import { ensurePython, findPython, type PythonLibrary } from './python.ts';

const FLASK: PythonLibrary = { name: 'Flask', module: 'flask', debianPackage: 'python3-flask' };

/** The Python that has Flask; see `ensurePython`. */
export function ensureFlask(): Promise<string> {
  return ensurePython(FLASK);
}

/** A Python that can import Flask, if there is one. */
export function findFlask(): Promise<string | undefined> {
  return findPython(FLASK);
}
