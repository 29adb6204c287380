const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** The bytes that base64 or base64url (RFC 4648 sections 4 and 5) stands for, one character each; null when it is neither. */
export function decodeBase64(text: string): string | null {
  if (!BASE64.test(text)) return null;
  const bare = text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '');
  // No text of bytes leaves a single letter over: there is nothing that atob could throw for.
  return bare.length % 4 === 1 ? null : atob(bare);
}

/** The object or array that a text is the JSON of; null when it is not. */
export function readJson(text: string): object | null {
  const bare = text.trim();
  const end = bare.startsWith('{') ? '}' : bare.startsWith('[') ? ']' : null;
  if (end === null || !bare.endsWith(end)) return null;
  try {
    const parsed: unknown = JSON.parse(bare);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    return null;
  }
}
