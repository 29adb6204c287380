import { decodeBase64, readJson } from '../../session/base64.ts';
import { bareName } from '../../session/subject.ts';
import { type Check, ofEach } from '../check.ts';
import { fieldsOf } from '../token.ts';

/** What holds a password by its name, whole: `password_reset` and `showPassword` do not. */
const PASSWORD = /^(?:user|login|my|admin|db)?[_-]?(?:password|passwd|pwd|passphrase|passwort)$/i;
/** A state of a form rather than a password. */
const NO_PASSWORD =
  /^(?:.{0,3}|true|false|none|null|undefined|hidden|show|shown|visible|\*+|\/.*)$/i;

/** Keys to services that are told by how they begin, each by its maker's own documentation. */
const KEYS: readonly (readonly [product: string, key: RegExp])[] = [
  ['AWS', /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/],
  ['GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_\w{60}/],
  ['GitLab', /\bglpat-[\w-]{20}/],
  ['Slack', /\bxox[bp]-\d{8,}-[\w-]{20}/],
  ['Stripe', /\b[sr]k_live_[A-Za-z0-9]{20}/],
  ['SendGrid', /\bSG\.[\w-]{22}\.[\w-]{43}/],
  ['PEM', /-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY-----/],
];

/** A password in a cookie, under a name that says so. */
export const passwordInClear: Check = ofEach(({ cookie, value }) => {
  const held = PASSWORD.test(bareName(cookie.name))
    ? value
    : [...(fieldsOf(readJson(value)) ?? [])].find(([field]) => PASSWORD.test(field))?.[1];
  if (typeof held !== 'string' || NO_PASSWORD.test(held)) return null;
  return { code: 'passwordInClear', severity: 'high', source: 'owaspContent' };
});

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
