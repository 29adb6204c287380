import { type StructureReader, sealed } from './structure.ts';

/** Version, time, IV and HMAC around the ciphertext. */
const OVERHEAD = 57;

/** Fernet, whose version byte and time make every token begin alike. https://github.com/fernet/spec */
export const fernet: StructureReader = {
  maker: null,
  begins: 'gAAAAA',
  isOneRun: true,
  read: (value) =>
    /^gAAAAA[\w-]{90,}={0,2}$/.test(value)
      ? sealed('Fernet', value.length * 0.75 - OVERHEAD)
      : null,
};
