/** Undoes the escapes that Python's http.cookies writes inside quotes: `\"`, `\\` and `\054`. */
function unquote(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\([0-3][0-7]{2}|.)/gs, (_, escaped: string) =>
    escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : escaped,
  );
}

/**
 * The value as its maker meant it: without the quotes that some libraries put around it and with
 * percent-encoding undone once. A value that is not valid percent-encoding stays as it is.
 */
export function plainValue(value: string): string {
  const isQuoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  const bare = isQuoted ? unquote(value.slice(1, -1)) : value;
  if (!bare.includes('%')) return bare;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
