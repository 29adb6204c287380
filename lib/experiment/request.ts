import * as v from 'valibot';

/**
 * Why an address cannot be asked for; its sentence is the message `experiment.address.<code>`: there is none, it makes
 * no sense, it is neither http nor https, or it belongs to another origin than the page.
 */
export type AddressFault = 'missing' | 'noAddress' | 'notWeb' | 'otherOrigin';

export type RequestAddress =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly code: AddressFault };

/** The address that was typed, in full. It may begin anywhere, as in a link on the page. */
export function readAddress(typed: string, pageUrl: string): RequestAddress {
  const text = typed.trim();
  if (text === '') return { ok: false, code: 'missing' };
  if (!URL.canParse(text, pageUrl)) return { ok: false, code: 'noAddress' };
  const url = new URL(text, pageUrl);
  if (!isWeb(url)) return { ok: false, code: 'notWeb' };
  if (url.origin !== new URL(pageUrl).origin) return { ok: false, code: 'otherOrigin' };
  // Scripts may ask for no address that names a user; and no fragment is ever sent.
  Object.assign(url, { username: '', password: '', hash: '' });
  return { ok: true, url: url.href };
}

/** An address without the origin, which goes without saying. */
export function shortAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** Addresses offered at most. */
const MOST_OFFERED = 20;

const AskedSchema = v.array(v.string());

/**
 * What to offer of the addresses that scripts of the page have asked for, the oldest first: those of its own origin,
 * without it, the newest first. Whatever else the page says it asked for is left out.
 */
export function offeredAddresses(asked: unknown, pageUrl: string): string[] {
  const parsed = v.safeParse(AskedSchema, asked);
  if (!parsed.success || !URL.canParse(pageUrl)) return [];
  const own = parsed.output.flatMap((each) => {
    const address = readAddress(each, pageUrl);
    return address.ok ? [shortAddress(address.url)] : [];
  });
  return [...new Set(own.reverse())].slice(0, MOST_OFFERED);
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}
