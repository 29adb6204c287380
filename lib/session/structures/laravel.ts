import { decodeBase64, readJson } from '../base64.ts';
import { type StructureReader, sealed } from './structure.ts';

/** Laravel puts the SHA-1 of the cookie's name and a bar before what it encrypts. */
const NAME_PREFIX = 41;

/** Laravel's encrypter, which wraps every cookie alike. https://laravel.com/docs/encryption */
export const laravel: StructureReader = {
  maker: 'Laravel',
  begins: 'eyJpdiI6',
  isOneRun: true,
  read(value) {
    const envelope = readJson(decodeBase64(value) ?? '');
    if (!envelope || !('value' in envelope) || typeof envelope.value !== 'string') return null;
    return sealed('Laravel encryption', envelope.value.length * 0.75 - NAME_PREFIX);
  },
};
