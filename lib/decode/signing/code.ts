/**
 * Whether a text is a signature in base64url, or a good part of one. Words, numbers, versions and ids in hex or in
 * small letters are none: sixteen letters of base64 have small ones and capitals in all but one of a thousand cases.
 */
export function isCode(text = ''): boolean {
  return /^[\w-]{16,}$/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}
