import { readFileSync } from 'node:fs';

/** The objects of a file with one on each line; throws an error that names the line where there is none. */
export function readJsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch (error) {
        throw new Error(`${file}, line ${index + 1}, is no JSON: ${line.slice(0, 60)}`, {
          cause: error,
        });
      }
    });
}
