import { readFileSync } from 'node:fs';

/** A file that holds something else than it should; the message names the place. */
export class FileError extends Error {}

/** The objects of a file with one on each line; throws a `FileError` that names the line where there is none. */
export function readJsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch (error) {
        throw new FileError(`${file}, line ${index + 1}, is no JSON: ${line.slice(0, 60)}`, {
          cause: error,
        });
      }
    });
}
