/** What tutorials and libraries put where the secret goes, and lists of guesses therefore begin with. */
const KNOWN = new Set([
  'secret',
  'secretkey',
  'secret_key',
  'secret-key',
  'mysecret',
  'my-secret',
  'my_secret',
  'my_secret_key',
  'supersecret',
  'super-secret',
  'shhhhh',
  'shhhhhhared-secret',
  'your-256-bit-secret',
  'your-384-bit-secret',
  'your-512-bit-secret',
  'a-string-secret-at-least-256-bits-long',
  'changeme',
  'change-me',
  'jwt_secret',
  'jwtsecret',
  'jwt-secret',
  'keyboard cat',
  'password',
  'dev',
  'test',
]);

/** Whether a key for HMAC is shorter than the hash (RFC 7518 section 3.2) or one that everybody knows. */
export function isWeakKey(secret: string, bytes: number, hashBytes: number): boolean {
  return bytes < hashBytes || KNOWN.has(secret.toLowerCase()) || /^(.)\1*$/s.test(secret);
}
