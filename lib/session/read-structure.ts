import type { Structure, StructureReader } from './structures/structure.ts';

/** A structure with the framework that it gives away. */
export interface Recognised {
  readonly structure: Structure | null;
  readonly maker: string | null;
}

const NOTHING: Recognised = { structure: null, maker: null };
/** What sets the parts of a value off from each other. */
const SIGN = /[^\w+/=]/;

/** Makes what reads a plain value in the first of the formats that it fits. */
export function createStructureReader(
  readers: readonly StructureReader[],
): (value: string) => Recognised {
  const ofRuns = readers.filter(({ isOneRun }) => isOneRun);
  return (value) => {
    for (const { maker, begins, read } of SIGN.test(value) ? readers : ofRuns) {
      const structure = value.startsWith(begins) ? read(value) : null;
      if (structure) return { structure, maker };
    }
    return NOTHING;
  };
}
