import type { Severity } from '../../../lib/audit/finding.ts';
import type { AuditContext } from '../../../lib/audit/site.ts';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { base64url, jwt, SESSION, SOUND_SESSION } from '../site.ts';

/** Cookies of one page. */
export interface Page {
  readonly what: string;
  readonly cookies: readonly Partial<Cookie>[];
  readonly where?: Partial<AuditContext>;
  readonly thirdParty?: boolean;
}

/** What a check says of a page. */
export interface Case extends Page {
  readonly code: string;
  readonly severity: Severity;
  readonly params?: readonly string[];
}

type Fields = Partial<Cookie>;

export const session = (fields: Fields = {}): Fields => ({ ...SESSION, ...fields });
export const sound = (fields: Fields = {}): Fields => ({ ...SOUND_SESSION, ...fields });
export const theme: Fields = { name: 'theme', value: 'dark', secure: true };
export const csrfToken: Fields = {
  name: 'csrftoken',
  value: 'kjhSDF8sdf8sdfKJHsdf987sdfKJHsdf',
  secure: true,
  sameSite: 'lax',
};
export const remember: Fields = {
  name: 'remember_token',
  value: '42|0a4d55a8d778e5022fab701977c5d840bbc486d0aa4d55a8d778e5022fab7019',
  secure: true,
  httpOnly: true,
  sameSite: 'lax',
};
export const LOCAL = { pageUrl: 'http://localhost:8000/' };
export const HTTP = { pageUrl: 'http://example.com/' };
export const token = (claims: object, fields: Fields = {}): Fields =>
  sound({ name: '__Host-token', value: jwt(claims), ...fields });
export const unsigned = (alg: string): string =>
  `${base64url({ alg, typ: 'JWT' })}.${base64url({ sub: '42', exp: 1795253400 })}.`;
export const poor = (value: string): Fields => sound({ name: 'session_id', value });
export const many = (count: number): Fields[] =>
  Array.from({ length: count }, (_, at) => ({ ...theme, name: `tab${at}`, value: 'open' }));
