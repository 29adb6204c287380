import type { Cookie } from '../cookie/cookie.ts';

/** How a request comes about; it decides what SameSite and the partition make of it. */
export type Situation =
  /** The page itself asks for it: an image, a script, a fetch. */
  | 'page'
  /** The page reads `document.cookie`. */
  | 'script'
  /** The user goes there: address bar, bookmark. */
  | 'user'
  /** A link on another site is followed. */
  | 'link'
  /** A form on another site is posted there. */
  | 'form'
  /** A page of another site shows it in a frame. */
  | 'frame';

/** A request that a cookie may be sent with. */
export interface SendRequest {
  /** Absolute, http or https. */
  readonly url: string;
  readonly situation: Situation;
  /** The page that asks, where `situation` is `page` or `script`. */
  readonly pageUrl: string;
}

/** Where browsers part ways in what they send. */
export interface SendTraits {
  /** What a cookie without SameSite counts as. */
  readonly unsetSameSite: 'lax' | 'no_restriction';
  /** Whether other sites' pages see a jar of their own (Firefox's Total Cookie Protection). */
  readonly partitionsThirdParty: boolean;
}

/** What a rule may know beside cookie and request. */
export interface SendContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly traits: SendTraits;
  /** The schemeful site of a URL, such as `https://example.com`; '' where there is none. */
  readonly siteOf: (url: string) => string;
}

/** What one rule says: `yes` and `no` decide, `maybe` depends on the user's settings. Its sentence is `send.<code>`. */
export interface SendCheck {
  readonly code: string;
  readonly answer: 'yes' | 'no' | 'maybe';
  /** What fills $1, $2, … of the sentence. */
  readonly params: readonly string[];
}

/** One rule of RFC 6265bis section 5.8.3 (or of a browser) about when a cookie is sent; null where it does not apply. */
export type SendRule = (
  cookie: Cookie,
  request: SendRequest,
  context: SendContext,
) => SendCheck | null;

/** A check whose code says how it went: `<code>Yes` or `<code>No`. */
export function check(code: string, passes: boolean, ...params: string[]): SendCheck {
  return { code: `${code}${passes ? 'Yes' : 'No'}`, answer: passes ? 'yes' : 'no', params };
}
