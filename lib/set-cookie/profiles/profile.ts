import type { DateParser } from '../date/date-fields.ts';
import type { MaxAgeParser } from '../max-age.ts';
import type { StoredCookie } from '../verdict.ts';

/** Everything in which browsers part ways on Set-Cookie. What is not in here, they do alike. */
export interface Profile {
  readonly browser: 'chromium' | 'firefox';
  /** Whether cookies of other sites than the page's may be stored outside a partition. */
  readonly thirdPartyCookies: 'allowed' | 'blocked';
  /** What ends the header of a response. Scripts may write none of it. */
  readonly lineEnd: RegExp;
  /** Control characters that refuse the cookie, wherever they stand in the header. */
  readonly controls: RegExp;
  /** What refuses the cookie when its path has it, also where `controls` lets it pass. */
  readonly pathControls: RegExp;
  /** Bytes that a default path may have; beyond, the path stays as it was written, or empty. */
  readonly maxDefaultPath: number;
  /** What `foo` without `=` is: the value of a nameless cookie, or a name without a value. */
  readonly bareText: 'value' | 'name';
  readonly namelessCookies: 'stored' | 'refused';
  /** Text that is no Unicode (half a surrogate pair), as it is stored. */
  readonly text: (text: string) => string;
  readonly parseDate: DateParser;
  readonly parseMaxAge: MaxAgeParser;
  /** Which attributes are left out for a value of more than 1,024 bytes. */
  readonly longValueDrops: 'every attribute' | 'attributes with a value';
  /** Whether Domain may be written in other ways than the host itself, such as `bücher.example`. */
  readonly domainForms: 'any' | 'ascii';
  /** Whether `__Host-` wants the words `Path=/` and no Domain, or a path "/" and a host-only cookie by any way. */
  readonly hostPrefix: 'literal' | 'effective';
  /** Whether http and https of one site are two sites. */
  readonly schemefulSites: boolean;
  /** What a cookie without SameSite is taken for. */
  readonly sameSiteDefault: 'lax' | 'none';
  /** Where an unpartitioned cookie of another site goes. */
  readonly thirdPartyJar: 'shared' | 'partitioned';
  /** Whether an insecure cookie would overlay a Secure one of the same name and path (section 5.7, step 13). */
  readonly overlays: (secure: StoredCookie, insecure: StoredCookie) => boolean;
  /** Of the cookies of a site that has too many, those that have to go. */
  readonly evict: Eviction;
  /** Bytes of names and values that a site may have in one partition. */
  readonly partitionBytes: number | null;
}

/** `cookies` are those there already, the longest unused first; null where the new one has to stay out. */
export type Eviction = (
  cookies: readonly StoredCookie[],
  incoming: StoredCookie,
) => readonly StoredCookie[] | null;

/** The same browser with another answer to third-party cookies, which is a setting of its user. */
export function withThirdPartyCookies(
  profile: Profile,
  thirdPartyCookies: Profile['thirdPartyCookies'],
): Profile {
  return { ...profile, thirdPartyCookies };
}
