import type { SameSite } from '../cookie/cookie.ts';
import { isLocalHost } from '../cookie/host.ts';
import { byteLength } from '../cookie/size.ts';
import { type DomainReading, readDomain } from './domain-attribute.ts';
import { type ExpiryReading, readExpiry } from './expiry.ts';
import { type Attribute, lastByKey, type ParsedHeader } from './parse.ts';
import type { Profile } from './profiles/profile.ts';
import { isCrossSite, partitionOf } from './same-site.ts';
import type { SetCookieRequest, StoredCookie } from './verdict.ts';

/** Everything a rule may know: the header, the response, the browser, and the cookie that came of them. */
export interface Reading {
  readonly header: string;
  readonly parsed: ParsedHeader;
  readonly request: SetCookieRequest;
  readonly profile: Profile;
  readonly url: URL;
  /** Whether the response came over https, or from this machine itself. */
  readonly isTrustworthy: boolean;
  readonly isCrossSite: boolean;
  /** The attributes that count at all; `parsed` has all of them. */
  readonly attributes: readonly Attribute[];
  /** Those with too long a value to count. */
  readonly tooLong: readonly Attribute[];
  /** Of each name the attribute that counts; names in lower case. */
  readonly last: ReadonlyMap<string, Attribute>;
  readonly domain: DomainReading;
  readonly expiry: ExpiryReading;
  readonly cookie: StoredCookie;
}

/** Bytes of an attribute's value (RFC 6265bis section 5.6, step 6). */
const MAX_ATTRIBUTE = 1024;

const SAME_SITE: Readonly<Record<string, SameSite>> = {
  none: 'no_restriction',
  lax: 'lax',
  strict: 'strict',
};
const WITHOUT_VALUE = new Set(['secure', 'httponly', 'partitioned', 'samesite']);

/** Makes a cookie of a header, as far as that goes, whether or not it may be stored. */
export function readHeader(
  header: string,
  parsed: ParsedHeader,
  request: SetCookieRequest,
  profile: Profile,
): Reading {
  const url = URL.canParse(request.url) ? new URL(request.url) : new URL('http://invalid/');
  const tooLong = parsed.attributes.filter((each) => isTooLong(each, profile));
  const attributes = without(parsed.attributes, tooLong);
  const last = lastByKey(attributes);
  const crossSite = isCrossSite(request, profile);
  const textOf = (key: string) => last.get(key)?.value.text ?? '';
  const has = (key: string) => last.has(key);
  const domain = readDomain(textOf('domain'), url.hostname, profile);
  const expiry = readExpiry(last, request, profile);
  const isPartitioned =
    has('partitioned') || (crossSite && profile.thirdPartyJar === 'partitioned');
  const isNamed = !parsed.bare || profile.bareText === 'name';
  const [name, value] =
    parsed.bare && isNamed ? [parsed.value, parsed.name] : [parsed.name, parsed.value];
  return {
    header,
    parsed,
    request,
    profile,
    url,
    isTrustworthy:
      url.protocol === 'https:' || url.protocol === 'wss:' || isLocalHost(url.hostname),
    isCrossSite: crossSite,
    attributes,
    tooLong,
    last,
    domain,
    expiry,
    cookie: {
      name: profile.text(name.text),
      value: profile.text(value.text),
      domain: domain.domain,
      hostOnly: domain.hostOnly,
      path: profile.text(pathOf(textOf('path'), url, profile)),
      secure: has('secure'),
      httpOnly: has('httponly'),
      sameSite: SAME_SITE[textOf('samesite').toLowerCase()] ?? 'unspecified',
      expirationDate: expiry.at,
      partitionKey: isPartitioned ? partitionOf(request, crossSite) : null,
    },
  };
}

/** The default path where the attribute gives none (RFC 6265bis section 5.1.4). */
function pathOf(attribute: string, { pathname }: URL, { maxDefaultPath }: Profile): string {
  if (attribute.startsWith('/')) return attribute;
  const folder = pathname.slice(0, pathname.lastIndexOf('/')) || '/';
  return folder.length > maxDefaultPath ? attribute : folder;
}

function without<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  const left = new Set(some);
  return left.size === 0 ? all : all.filter((each) => !left.has(each));
}

function isTooLong({ key, value: { text } }: Attribute, profile: Profile): boolean {
  if (text.length * 3 <= MAX_ATTRIBUTE || byteLength(text) <= MAX_ATTRIBUTE) return false;
  return profile.longValueDrops === 'every attribute' || !WITHOUT_VALUE.has(key);
}
