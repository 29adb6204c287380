import { remember } from '../cookie/remember.ts';
import { plainValue } from './plain-value.ts';
import type { Recognised } from './read-structure.ts';
import { type Secret, secretOf } from './secret.ts';
import type { Structure } from './structures/structure.ts';

/** What a value says of a cookie. */
export interface ReadValue extends Recognised {
  /** Without quotes and escapes. */
  readonly plain: string;
  /** The part of the value that could be a secret: of the content, where that can be read; none of a sealed value. */
  readonly secret: Secret;
}

/** Longer than any cookie may be (RFC 6265bis section 5.6 allows 4,096 bytes), pieces included. */
const LONGEST_READ = 16_384;
/** Most are shorter; long ones would take too much memory. */
const LONGEST_REMEMBERED = 512;

/** Makes what reads the values of cookies: short ones once each as long as they are remembered. */
export function createValueReader(
  readStructure: (value: string) => Recognised,
): (value: string) => ReadValue {
  const read = (value: string): ReadValue => {
    const plain = plainValue(value);
    const { structure, maker } = readStructure(plain);
    return { plain, structure, maker, secret: secretOf(open(structure, plain)) };
  };
  const readAgain = remember(read);
  return (value) =>
    value.length <= LONGEST_REMEMBERED ? readAgain(value) : read(value.slice(0, LONGEST_READ));
}

/** What of a value may hold a secret that shows. */
function open(structure: Structure | null, value: string): string {
  if (structure?.kind === 'sealed' || (structure?.kind === 'plain' && structure.isData)) return '';
  return structure?.content ?? value;
}
