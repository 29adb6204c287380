import { readFileSync } from 'node:fs';
import type { Cookie, PartitionKey, SameSite } from '../../../lib/cookie/cookie.ts';
import { isSameSite } from '../../../lib/cookie/site.ts';

/** One recorded `cookies.set` call of a real browser: what was asked, and what came of it. */
export interface ApiCall {
  readonly id: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly error?: string;
  /** What the jar held afterwards, in the browser's words. */
  readonly stored: readonly Readonly<Record<string, unknown>>[];
  /** Whether `cookies.remove` could delete it afterwards; absent where nothing was stored. */
  readonly removedAgain?: boolean;
  /** Calls made before this one on the same jar. */
  readonly seed?: readonly unknown[];
}

/** The calls recorded in a browser, in order. */
export function apiCalls(browser: 'chromium' | 'firefox'): ApiCall[] {
  const text = readFileSync(
    new URL(`../../fixtures/set-cookie/api.${browser}.jsonl`, import.meta.url),
    'utf8',
  );
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ApiCall);
}

/** A call in the terms of the model: the cookie that was asked for, and the host it was meant for. */
export interface Wish {
  readonly cookie: Cookie;
  readonly host: string;
}

/**
 * The cookie that a call asks for, or null when no `Cookie` asks for that: arguments of a wrong type, a URL
 * that no cookie has, a store or first party of one browser, a jar with cookies in it, Secure over http.
 */
export function wishOf({ details, at, seed }: ApiCall, storeId = '0'): Wish | null {
  const { url, name = '', value = '', domain = '', secure = false, httpOnly = false } = details;
  if (seed || 'storeId' in details || 'firstPartyDomain' in details) return null;
  if (typeof url !== 'string' || !/^https?:\/\/[^/]/.test(url)) return null;
  if (typeof name !== 'string' || typeof value !== 'string' || typeof domain !== 'string') {
    return null;
  }
  if (typeof secure !== 'boolean' || typeof httpOnly !== 'boolean') return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (secure && protocol === 'http:') return null;
  const sameSite = details.sameSite ?? 'unspecified';
  const expirationDate = expiryOf(details.expirationDate, at);
  const partitionKey = partitionOf(details.partitionKey, url);
  if (!isSameSiteStatus(sameSite)) return null;
  if (expirationDate === undefined || partitionKey === undefined) return null;
  const path = details.path ?? defaultPath(pathname);
  return {
    host: hostname,
    cookie: {
      name,
      value,
      domain: domain === '' ? hostname : domain.replace(/^\.(?=.)/, ''),
      hostOnly: domain === '',
      path: String(path),
      secure,
      httpOnly,
      sameSite,
      expirationDate,
      storeId,
      partitionKey,
      firstPartyDomain: '',
    },
  };
}

/** The one cookie in the jar after a call, in the terms of the model; null when there is none. */
export function storedBy({ stored: [found] }: ApiCall): Cookie | null {
  if (!found) return null;
  const { session: _, domain, ...fields } = found;
  return {
    expirationDate: null,
    partitionKey: null,
    firstPartyDomain: '',
    ...fields,
    domain: String(domain).replace(/^\./, ''),
  } as Cookie;
}

/** `@now+100` stands for a moment 100 seconds after the call. */
function expiryOf(expirationDate: unknown, at: number): number | null | undefined {
  if (expirationDate === undefined || expirationDate === null) return null;
  if (typeof expirationDate === 'number') return expirationDate;
  const offset = /^@now([+-][\d.]+)$/.exec(String(expirationDate))?.[1];
  return offset === undefined ? undefined : at / 1000 + Number(offset);
}

/** Without `hasCrossSiteAncestor` the browser works it out; `{}` means unpartitioned. */
function partitionOf(key: unknown, url: string): PartitionKey | null | undefined {
  if (key === undefined || key === null) return null;
  const { topLevelSite, hasCrossSiteAncestor } = key as Partial<PartitionKey>;
  if (topLevelSite === undefined) return hasCrossSiteAncestor === undefined ? null : undefined;
  return {
    topLevelSite,
    hasCrossSiteAncestor:
      hasCrossSiteAncestor ?? (topLevelSite !== '' && !isSameSite(topLevelSite, url)),
  };
}

/** RFC 6265bis section 5.1.4. */
function defaultPath(pathname: string): string {
  return pathname.slice(0, pathname.lastIndexOf('/')) || '/';
}

function isSameSiteStatus(text: unknown): text is SameSite {
  return ['no_restriction', 'lax', 'strict', 'unspecified'].includes(String(text));
}
