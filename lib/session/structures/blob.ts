import { decodedLength } from '../base64.ts';
import { secretOf } from '../secret.ts';
import { type StructureReader, sealed } from './structure.ts';

/** An AES-CBC or AES-GCM box around 16 bytes has some 60; an id in base64 has 64 at most. */
const LEAST_BYTES = 72;
/** An initialisation vector and a tag. */
const OVERHEAD = 28;
const LEAST_LETTERS = 96;
const RUN = /^[A-Za-z0-9+/=_-]+$/;

/** A long run of letters without any pattern: encrypted content in no format that is known by name. */
export const blob: StructureReader = {
  maker: null,
  begins: '',
  isOneRun: true,
  read(value) {
    if (value.length < LEAST_LETTERS || !RUN.test(value.slice(-LEAST_LETTERS))) return null;
    const run = value.split(/[^A-Za-z0-9+/=_-]/).at(-1) ?? '';
    if (run.length < value.length * 0.6) return null;
    const hex = /^[0-9a-f]+$/i.test(run);
    const bytes = hex ? run.length / 2 : (decodedLength(run) ?? run.length * 0.75);
    if (bytes < LEAST_BYTES || secretOf(run).bits < run.length * (hex ? 3 : 4.5)) return null;
    return { ...sealed(hex ? 'hex' : 'base64', bytes - OVERHEAD), isGuess: true };
  },
};
