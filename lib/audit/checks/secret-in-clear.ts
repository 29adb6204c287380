import { decodeBase64 } from '../../session/base64.ts';
import { bareName } from '../../session/subject.ts';
import { fieldsOf } from '../../session/token.ts';
import { type Check, ofEach } from '../check.ts';
import type { Subject } from '../site.ts';

/** What holds a password by its name, whole: `password_reset` and `showPassword` do not. */
const PASSWORD =
  /^(?:user|login|my|admin|db)?[_-]?(?:password|passwd|pass|pwd|passphrase|passwort)$/i;
/** A state of a form rather than a password. */
const NO_PASSWORD =
  /^(?:.{0,3}|true|false|none|null|undefined|hidden|show|shown|visible|\*+|\/.*)$/i;

/** Keys to services that are told by how they begin, each by its maker's own documentation. */
const KEYS: readonly (readonly [product: string, key: RegExp])[] = [
  ['GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_\w{60}/],
  ['GitLab', /\bglpat-[\w-]{20}/],
  ['Slack', /\bxox[bp]-\d{8,}-[\w-]{20}/],
  ['Stripe', /\b[sr]k_live_[A-Za-z0-9]{20}/],
  ['SendGrid', /\bSG\.[\w-]{22}\.[\w-]{43}/],
  ['PEM', /-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY-----/],
];

/** What a password becomes in a database: MD5, SHA-1 and SHA-256 in hex, and what crypt() makes (`$2y$…`, `$argon2id$…`). */
const HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|\$(?:2[abxy]|[156]|argon2\w*)\$.+)$/i;

/** A password in a cookie, or its hash, under a name that says so: bare, or in data of whatever form. */
export const passwordInClear: Check = ofEach(({ cookie, value, data }) => {
  const held = PASSWORD.test(bareName(cookie.name)) ? value : passwordIn(data, DEEPEST);
  if (held === null || NO_PASSWORD.test(held)) return null;
  return HASH.test(held)
    ? { code: 'passwordHash', severity: 'medium', source: 'owaspContent' }
    : { code: 'passwordInClear', severity: 'high', source: 'owaspContent' };
});

/** How far inside data a password is looked for: `user.password` is usual. */
const DEEPEST = 2;

function passwordIn(data: Subject['data'], depth: number): string | null {
  for (const [field, held] of data ?? []) {
    if (PASSWORD.test(field) && typeof held === 'string') return held;
    const inner = depth > 0 ? passwordIn(fieldsOf(held), depth - 1) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** User name and password as HTTP Basic authentication writes them (RFC 7617): encoded, not encrypted. */
export const basicInClear: Check = ofEach(({ value }) => {
  const credentials = value.startsWith('Basic ') ? decodeBase64(value.slice(6)) : null;
  if (credentials === null || !/^[\x20-\x7e]+$/.test(credentials)) return null;
  if (!/^[^:]+:./.test(credentials)) return null;
  return { code: 'basicInClear', severity: 'high', source: 'owaspContent' };
});

/** A key that opens a service to whoever holds it. */
export const keyInClear: Check = ofEach(({ value }) => {
  const found = KEYS.find(([, key]) => key.test(value));
  if (!found) return null;
  const [product] = found;
  return { code: 'keyInClear', severity: 'high', source: 'owaspSecrets', params: [product] };
});
