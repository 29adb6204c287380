import type { Cookie } from '../../cookie/cookie.ts';
import { lastByKey, parseSetCookie } from '../../set-cookie/parse.ts';
import type { SeenHeader } from '../lifecycle/seen.ts';
import type { Carrier } from '../lifecycle/session.ts';
import { atMostLikely, certain, type Fact, likely, reason, unknown } from './deduction.ts';

/** SameSite as headers spell it; null for none. */
export type SameSiteWord = 'Lax' | 'Strict' | 'None';

/** What the headers that set a cookie, or else the cookie in the jar, say about how it is set. */
export interface CookieFacts {
  readonly name: Fact<string>;
  readonly path: Fact<string>;
  /** As it was written; null for none, so that the cookie is the host's own. */
  readonly domain: Fact<string | null>;
  readonly secure: Fact<boolean>;
  /** Of the request that the header answered; null where none has been seen. */
  readonly scheme: 'http' | 'https' | null;
  readonly httpOnly: Fact<boolean>;
  readonly sameSite: Fact<SameSiteWord | null>;
  readonly partitioned: Fact<boolean>;
  /** Seconds; null for a cookie that ends with the browser. */
  readonly lifetime: Fact<number | null>;
}

/** What is known of how a cookie is set. `headers` are those of its slot, refused ones too. */
export function cookieFacts(
  { cookie }: Pick<Carrier, 'cookie'>,
  headers: readonly SeenHeader[],
): CookieFacts {
  const setting = headers.filter(({ fate }) => fate !== 'deleted').map(readHeader);
  const last = setting.at(-1);
  if (!last) return jarFacts(cookie);
  const seen = reason('inHeader', last.path);
  const word = sameSiteWord(last.attribute('samesite'));
  return {
    name: certain(cookie.name, reason('name')),
    path:
      last.attribute('path') === undefined
        ? unknown(reason('noPath'))
        : certain(last.attribute('path') ?? '', seen),
    domain: certain(last.attribute('domain') || null, seen),
    secure: certain(last.attribute('secure') !== undefined, seen),
    scheme: last.scheme,
    httpOnly: certain(last.attribute('httponly') !== undefined, seen),
    sameSite: certain(word, seen),
    partitioned: certain(last.attribute('partitioned') !== undefined, seen),
    lifetime: lifetimeOf(setting.map(({ lifetime }) => lifetime)),
  };
}

/** The same facts of a cookie that is taken for another by the shape of its value. */
export function ofShape(facts: CookieFacts): CookieFacts {
  return {
    name: atMostLikely(facts.name, 'orShape'),
    path: atMostLikely(facts.path, 'orShape'),
    domain: atMostLikely(facts.domain, 'orShape'),
    secure: atMostLikely(facts.secure, 'orShape'),
    scheme: facts.scheme,
    httpOnly: atMostLikely(facts.httpOnly, 'orShape'),
    sameSite: atMostLikely(facts.sameSite, 'orShape'),
    partitioned: atMostLikely(facts.partitioned, 'orShape'),
    lifetime: facts.lifetime,
  };
}

/** Without a header: the browser's account, in which some attributes look the same whether given or not. */
function jarFacts({
  name,
  path,
  hostOnly,
  secure,
  httpOnly,
  sameSite,
  partitionKey,
}: Cookie): CookieFacts {
  const jar = reason('inJar');
  const word = sameSite === 'lax' ? 'Lax' : sameSite === 'strict' ? 'Strict' : null;
  return {
    name: certain(name, reason('name')),
    path: likely(path, jar),
    domain: hostOnly ? certain(null, jar) : unknown(reason('needsHeader')),
    secure: certain(secure, jar),
    scheme: null,
    httpOnly: certain(httpOnly, jar),
    sameSite: word ? certain(word, jar) : unknown(reason('needsHeader')),
    partitioned: certain(partitionKey !== null, jar),
    lifetime: unknown(reason('needsHeader')),
  };
}

function readHeader({ text, request }: SeenHeader) {
  const attributes = lastByKey(parseSetCookie(text).attributes);
  const attribute = (key: string) => attributes.get(key)?.value.text;
  return {
    attribute,
    path: pathOf(request.url),
    scheme: URL.parse(request.url)?.protocol === 'https:' ? ('https' as const) : ('http' as const),
    lifetime: givenLifetime(attribute, request.date ?? request.at),
  };
}

/** Max-Age goes before Expires (RFC 6265bis section 5.7, step 6); Expires is that of the server's clock. */
function givenLifetime(attribute: (key: string) => string | undefined, at: number): number | null {
  const maxAge = attribute('max-age');
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Number(maxAge);
  const expires = Date.parse(attribute('expires') ?? '');
  return Number.isNaN(expires) ? null : roundLifetime(Math.round((expires - at) / 1000));
}

/** Expires has whole seconds, and the response took its time: a few seconds short of a minute are that minute. */
function roundLifetime(seconds: number): number {
  const whole = Math.round(seconds / 60) * 60;
  return whole > 0 && Math.abs(whole - seconds) <= 3 ? whole : seconds;
}

/** One lifetime for all, or nobody knows which of them is the setting. */
function lifetimeOf(lifetimes: readonly (number | null)[]): Fact<number | null> {
  const different = [...new Set(lifetimes)];
  const [only] = different;
  if (only === undefined) return unknown(reason('needsHeader'));
  if (different.length > 1) return unknown(reason('lifetimesDiffer', `${different.length}`));
  if (only === null) return likely(null, reason('noLifetime', `${lifetimes.length}`));
  return likely(only, reason('sameLifetime', `${lifetimes.length}`));
}

function sameSiteWord(text: string | undefined): SameSiteWord | null {
  const word = text?.toLowerCase();
  return word === 'lax' ? 'Lax' : word === 'strict' ? 'Strict' : word === 'none' ? 'None' : null;
}

function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? url;
}
