import { decodeBase64, readJson } from '../base64.ts';
import { type StructureReader, signed } from './structure.ts';

/** Value, time in base62, HMAC-SHA256 (or SHA-1 before Django 3.1). */
const SIGNED = /^(.*):[0-9A-Za-z]{6}:(?:[\w-]{43}|[\w-]{27})$/s;

/** `django.core.signing`: a leading dot means compressed. https://docs.djangoproject.com/en/stable/topics/signing/ */
export const django: StructureReader = {
  maker: 'Django',
  begins: '',
  isOneRun: false,
  read(value) {
    const isLikely = value.at(-44) === ':' || value.at(-28) === ':';
    const payload = isLikely ? SIGNED.exec(value)?.[1] : undefined;
    if (payload === undefined) return null;
    if (payload.startsWith('.')) return signed('Django signing', null);
    const decoded = decodeBase64(payload);
    const data = readJson(decoded ?? '');
    return data ? signed('Django signing', decoded, data) : signed('Django signing', payload);
  },
};
