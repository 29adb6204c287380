import type { Cookie } from '../cookie/cookie.ts';
import type { JarChange } from '../cookie/jar.ts';

/** A response that carried Set-Cookie headers, redirects included. */
export interface RecordedResponse {
  /** Unique within a recording; the responses of one chain of redirects have ids of their own. */
  readonly id: string;
  /** When its headers came, in milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** Of the response itself, after any redirect before it. */
  readonly url: string;
  readonly status: number;
  /** What was asked for, as `webRequest.ResourceType` has it: `main_frame`, `sub_frame`, `image`, … */
  readonly type: string;
  /** The page or, in Chromium, only the origin that asked; null for the user. */
  readonly initiator: string | null;
  /** 0 for the page itself. */
  readonly frameId: number;
  /** The page in the tab, or for a navigation the page that started it; null when there is none. */
  readonly topUrl: string | null;
  /**
   * The documents of the frames that it was asked for through, the nearest first, without the page in the tab.
   * Of some only the origin is known, `null` where it is none of anybody else's; what is not known is left out.
   */
  readonly frames: readonly string[];
  /**
   * Whether a service worker or a shared worker asked: then it is one of an origin that the tab shows, and
   * other tabs of that origin may have been the reason.
   */
  readonly isWorker: boolean;
  /** Its `Date` header, in milliseconds since 1970; null for none, or one that is no date. */
  readonly date: number | null;
  /** Header lines that tell of the server's framework, such as `x-powered-by: Express`. */
  readonly software: readonly string[];
  /**
   * Every Set-Cookie header, in the order received. UTF-8 is decoded; where a header is not UTF-8, each
   * character stands for one byte.
   */
  readonly setCookie: readonly string[];
}

/**
 * A form of the page or of a frame that was sent, and answered without any Set-Cookie header: a login may do so, and
 * leaves the session its ID. What was in the form is not recorded.
 */
export type RecordedForm = Pick<
  RecordedResponse,
  'id' | 'at' | 'method' | 'url' | 'status' | 'type' | 'date' | 'software'
>;

/** What a recording is made of, in the order in which it happened. */
export type Recorded =
  /** The whole store as it is now: the recording begins, or goes on after a gap. */
  | { readonly kind: 'jar'; readonly storeId: string; readonly cookies: readonly Cookie[] }
  | { readonly kind: 'response'; readonly response: RecordedResponse }
  | { readonly kind: 'form'; readonly form: RecordedForm }
  /** The tab goes to another page: the first response of the chain, with whatever headers. */
  | { readonly kind: 'navigation'; readonly at: number; readonly url: string }
  /** `at` in milliseconds since 1970, when the extension heard of it. */
  | { readonly kind: 'change'; readonly at: number; readonly change: JarChange };

/** When it happened, in milliseconds since 1970; 0 for the jar, which says how things are. */
export function timeOf(recorded: Recorded): number {
  if (recorded.kind === 'response') return recorded.response.at;
  if (recorded.kind === 'form') return recorded.form.at;
  return recorded.kind === 'jar' ? 0 : recorded.at;
}

/** A recording as it reaches whoever shows it. */
export interface Playback {
  /** Whether this is the whole recording so far, in place of what came before. */
  readonly isWhole: boolean;
  /** How many Set-Cookie headers had to go from the beginning of it. */
  readonly dropped: number;
  readonly recorded: readonly Recorded[];
}
