/** An id as a part of the key of a message, which has no hyphens: `cookie-editor` is `cookieEditor`. */
export function messageKey(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
