import type { Cookie } from '../../cookie/cookie.ts';
import type { ChangeCause } from '../../cookie/jar.ts';
import type { StoredCookie } from '../../set-cookie/verdict.ts';

/** The request behind something that happened. */
export interface SeenRequest {
  /** Of its response: several headers may have come with it. */
  readonly id: string;
  /** When the response came, in milliseconds since 1970. */
  readonly at: number;
  /** Its `Date` header, in milliseconds since 1970; null for none. */
  readonly date: number | null;
  /** Header lines that tell of the server's framework, such as `x-powered-by: Express`. */
  readonly software: readonly string[];
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** As `webRequest.ResourceType` has it. */
  readonly type: string;
}

/** A Set-Cookie header, and what became of it. */
export interface SeenHeader {
  readonly id: string;
  readonly request: SeenRequest;
  /** As received. */
  readonly text: string;
  /** Tells the cookies of a store apart; the same in headers, changes and cookies. */
  readonly slot: string;
  /** As the browser reads the header, stored or not. */
  readonly cookie: StoredCookie;
  readonly fate: 'set' | 'deleted' | 'refused';
  /** Slots of the cookies that had to go to make room. */
  readonly evicts: readonly string[];
}

/** A change of the jar that the browser told of. */
export interface SeenChange {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly slot: string;
  /** The cookie after the change, or the one that was removed. */
  readonly cookie: Cookie;
  readonly removed: boolean;
  readonly cause: ChangeCause;
  /** Whether a header is known to have done it, even one that is listed no more. */
  readonly isByHeader: boolean;
}

/** A page that the tab went to. */
export interface SeenPage {
  /** When its first response came, in milliseconds since 1970. */
  readonly at: number;
  readonly url: string;
  /** Whether it had a field for a password; null where nobody looked. */
  readonly hasPassword: boolean | null;
}

/** A look at the page in the tab for a field that takes a password. */
export interface PasswordLook {
  /** When the page was there: after its first response and before that of the next, in milliseconds since 1970. */
  readonly at: number;
  readonly found: boolean;
}

/** What a cookie holds at a moment. */
export interface Held {
  readonly value: string;
  /** Seconds since 1970; null for a session cookie. */
  readonly expirationDate: number | null;
  /** When it was given that, in milliseconds since 1970; absent where nobody saw it. */
  readonly since?: number;
}

/** All that was recorded of a tab. Headers, changes, forms and pages each in the order of time. */
export interface Seen {
  readonly headers: readonly SeenHeader[];
  readonly changes: readonly SeenChange[];
  /** Forms that were answered without any Set-Cookie header. */
  readonly forms: readonly SeenRequest[];
  readonly pages: readonly SeenPage[];
  /** Whether the page that was there when the recording began had a field for a password; null where nobody looked. */
  readonly hadPassword: boolean | null;
  /** What each slot held when the recording began. */
  readonly base: ReadonlyMap<string, Held>;
}
