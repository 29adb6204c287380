/** A code as part of the key of a message, which holds no hyphens. */
export function keyed(code: string): string {
  return code.replaceAll('-', '_');
}

/** The day of a moment (milliseconds since 1970), as the user's language writes it. */
export function dateText(at: number): string {
  return new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });
}
