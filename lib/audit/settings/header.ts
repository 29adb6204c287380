import type { Cookie, SameSite } from '../../cookie/cookie.ts';
import { bareName } from '../../session/subject.ts';
import { TWO_WEEKS } from '../code/recipe.ts';
import type { AttributeWish, Setting } from '../finding.ts';
import { HEADER_PRODUCT } from './header-product.ts';
import { safeName } from './safe-name.ts';

const WORDS: Readonly<Record<SameSite, string | null>> = {
  no_restriction: 'None',
  lax: 'Lax',
  strict: 'Strict',
  unspecified: null,
};

/** What a wish changes in a cookie; its lifetime and Partitioned are no fields that can be set like these. */
const CHANGES: Readonly<Record<AttributeWish, Partial<Cookie>>> = {
  secure: { secure: true },
  httpOnly: { httpOnly: true },
  sameSite: { sameSite: 'lax' },
  hostOnly: { hostOnly: true },
  hostPrefix: { secure: true, hostOnly: true, path: '/' },
  lifetime: {},
  partitioned: { secure: true, sameSite: 'no_restriction' },
};

/** Letters that end no attribute, and show as what they are. */
const PATH = /^\/[\w./~-]*$/;
const DOMAIN = /^[\w.-]+$/;

/** The whole Set-Cookie header as it should be: for what no framework's setting is known for. */
export function headerSetting(wish: AttributeWish, before: Cookie): Setting {
  const cookie = { ...before, ...CHANGES[wish] };
  const isPartitioned = wish === 'partitioned' || cookie.partitionKey !== null;
  const sameSite = WORDS[cookie.sameSite];
  let code = `Set-Cookie: ${nameFor(wish, cookie.name)}=…`;
  code += `; Path=${PATH.test(cookie.path) ? cookie.path : '/'}`;
  if (!cookie.hostOnly && DOMAIN.test(cookie.domain)) code += `; Domain=${cookie.domain}`;
  if (cookie.expirationDate !== null) code += `; Max-Age=${wish === 'lifetime' ? TWO_WEEKS : '…'}`;
  if (cookie.secure) code += '; Secure';
  if (cookie.httpOnly) code += '; HttpOnly';
  if (sameSite !== null) code += `; SameSite=${sameSite}`;
  if (isPartitioned) code += '; Partitioned';
  return {
    product: HEADER_PRODUCT,
    file: 'Set-Cookie',
    code,
    docs: 'https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie',
  };
}

function nameFor(wish: AttributeWish, name: string): string {
  return wish === 'hostPrefix' ? `__Host-${safeName(bareName(name))}` : safeName(name);
}
