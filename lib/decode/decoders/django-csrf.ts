import type { Decoder } from '../decoder.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const SECRET_LENGTH = 32;

/** Takes a mask of as many letters off a secret, letter by letter (`_unmask_cipher_token` in django/middleware/csrf.py). */
function unmask(token: string): string {
  const mask = token.slice(0, SECRET_LENGTH);
  return Array.from(token.slice(SECRET_LENGTH), (letter, index) =>
    LETTERS.at(LETTERS.indexOf(letter) - LETTERS.indexOf(mask[index] ?? '')),
  ).join('');
}

/**
 * The csrf cookie: a secret of 32 letters, since Django 4.1; before it, a mask of 32 letters and the masked secret.
 * https://docs.djangoproject.com/en/stable/ref/csrf/
 */
export const djangoCsrf: Decoder = {
  id: 'django-csrf',
  readText(text, { name, isValue }) {
    if (!isValue || !/csrftoken/i.test(name)) return null;
    if (/^[A-Za-z0-9]{32}$/.test(text)) {
      const span = { start: 0, end: text.length };
      return { parts: [{ label: 'secret', content: text, span, isLeaf: true }] };
    }
    // Hex is a token of another framework: of 64 letters by chance some are beyond f.
    if (!/^[A-Za-z0-9]{64}$/.test(text) || /^[0-9a-f]+$/i.test(text)) return null;
    const mask = text.slice(0, SECRET_LENGTH);
    return {
      parts: [
        { label: 'mask', content: mask, span: { start: 0, end: SECRET_LENGTH }, isLeaf: true },
        { label: 'secret', content: unmask(text), span: { start: 32, end: 64 }, isLeaf: true },
      ],
    };
  },
};
