import { readJson } from '../session/base64.ts';
import { createStructureReader } from '../session/read-structure.ts';
import { STRUCTURES } from '../session/structures/index.ts';
import { fieldsOf } from '../session/token.ts';

const readStructure = createStructureReader(STRUCTURES);
/** Names and values of a query string: `user=ada&theme=dark`. */
const QUERY = /^[\w.[\]-]+=[^&=]*(?:&[\w.[\]-]+=[^&=]*)+$/;

/** The fields of the data that a plain value holds, as far as it can be read without a key; null where it holds none. */
export function dataOf(value: string): ReadonlyMap<string, unknown> | null {
  if (QUERY.test(value)) return new Map(new URLSearchParams(value));
  const { structure } = readStructure(value);
  return structure?.isData ? fieldsOf(readJson(structure.content ?? '')) : null;
}
