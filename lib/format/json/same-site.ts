import type { SameSite } from '../../cookie/cookie.ts';
import { shown } from './raw.ts';
import type { FieldReader } from './said.ts';

/** Every spelling met in files, in lower case. */
const SPELLINGS: ReadonlyMap<string, SameSite> = new Map([
  ['none', 'no_restriction'],
  ['no_restriction', 'no_restriction'],
  ['no restriction', 'no_restriction'],
  ['lax', 'lax'],
  ['strict', 'strict'],
  ['unspecified', 'unspecified'],
  ['default', 'unspecified'],
  ['', 'unspecified'],
]);

/** SameSite as the attribute has it, and with it Playwright, Puppeteer and Selenium; null where it is not set. */
export const SAME_SITE_NAMES: Readonly<Record<SameSite, 'None' | 'Lax' | 'Strict' | null>> = {
  no_restriction: 'None',
  lax: 'Lax',
  strict: 'Strict',
  unspecified: null,
};

/** SameSite in any spelling. One that is unknown counts as not set (RFC 6265bis section 5.6.7), with a note. */
export const readSameSite: FieldReader<SameSite> = (there) => {
  if (typeof there === 'object') return null;
  const value = SPELLINGS.get(String(there).trim().toLowerCase());
  if (value) return { value };
  return { value: 'unspecified', note: { code: 'unknownSameSite', params: [shown(there)] } };
};
