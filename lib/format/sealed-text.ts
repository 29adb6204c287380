/** What an age file begins with (C2SP age, "Encrypted file format"); the version follows. */
export const AGE_PREFIX = 'age-encryption.org/';

/** What it begins with where it is written as text. */
export const ARMOR_BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Whether a text, or what bytes read as text begin with, is a sealed file. */
export function isSealed(text: string): boolean {
  return text.trimStart().startsWith(ARMOR_BEGIN) || text.startsWith(AGE_PREFIX);
}
