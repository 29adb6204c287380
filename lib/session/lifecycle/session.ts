import type { Cookie } from '../../cookie/cookie.ts';
import type { Detection } from '../detection.ts';
import type { SeenRequest } from './seen.ts';
import type { Step } from './steps.ts';

/**
 * What can happen to a session. `renewed`: the same, for longer. `repeated`: sent again, to no effect. `rotated`: a new
 * id. `rewritten`: other contents of a session that is in the cookie itself. `login`: privileges seem to have changed.
 * The words are the messages `lifecycle.event.<code>`.
 */
export type LifeCode =
  | 'found'
  | 'created'
  | 'renewed'
  | 'repeated'
  | 'rotated'
  | 'rewritten'
  | 'refused'
  | 'cleared'
  | 'expired'
  | 'evicted'
  | 'removed'
  | 'scripted'
  | 'login';

export interface LifeEvent {
  /** Unique in its session. */
  readonly id: string;
  readonly code: LifeCode;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly slot: string;
  /** Of the cookie that it happened to. */
  readonly name: string;
  /** null where no response did it: a script, another tab, an extension, or the browser itself. */
  readonly request: SeenRequest | null;
  /** Of the header that did it. */
  readonly headerId: string | null;
  /** Seconds that the cookie had to live from then on; null for none, or without end. */
  readonly lifetime: number | null;
  readonly login: Login | null;
}

/** Why a request is taken for a login. */
export type LoginSign =
  | 'passwordField'
  | 'csrfRotated'
  | 'loginPath'
  | 'redirected'
  | 'sessionMade'
  | 'sessionChanged';

/** A login as far as it can be told from outside: `seen` where a form with a password was sent, else it seems so. */
export interface Login {
  readonly certainty: 'seen' | 'likely';
  readonly signs: readonly LoginSign[];
  /**
   * What became of the session's id; `hidden` where its values do not tell, or there is none, and `refused` where the
   * browser did not take the new one.
   */
  readonly id: 'made' | 'changed' | 'kept' | 'hidden' | 'refused';
  /** Of an id that was kept: the cookie of another session that the answer made or changed, and that may carry the login. */
  readonly other: string | null;
}

/** A cookie that carries a session, or did. */
export interface Carrier {
  readonly slot: string;
  /** As it is, or as it was last. */
  readonly cookie: Cookie;
  readonly detection: Detection;
  readonly isLive: boolean;
  /** What it may hold in place of a session, nothing among it: whoever sets that clears the session. */
  readonly blanks: readonly string[];
}

/** Where the session's data is: on the server, or in the cookie itself. */
export type SessionKind = 'server-side' | 'self-contained' | 'unknown';

/**
 * How the session ends, as far as the browser knows. `browser`: with the browser session. `idle`: so long after the
 * last request, since it is renewed. `sliding`: so long after it was renewed last, as requests do once half of its time is
 * over. `written`: so long after something was last written to it. `absolute`: at a time that did not move. `fixed`: at a
 * time that was given once, and has not been renewed so far. `expires`: at a time of which nobody saw how it was given, or
 * which was brought forward. `over`: it has ended.
 */
export interface Ending {
  readonly code:
    | 'browser'
    | 'idle'
    | 'sliding'
    | 'written'
    | 'absolute'
    | 'fixed'
    | 'expires'
    | 'over';
  /** The lifetime that was given, in seconds; null where it is not known, or has no end. */
  readonly given: number | null;
  /** Seconds since 1970; null for no such moment. */
  readonly at: number | null;
}

export interface Session {
  readonly id: string;
  /** The main one first. */
  readonly carriers: readonly Carrier[];
  readonly maker: string | null;
  /** The header line of the server that tells of the maker; null where its cookies do, or nothing does. */
  readonly toldBy: string | null;
  readonly kind: SessionKind;
  /** Whether the same contents look different each time: then a new value does not mean a new id. */
  readonly isSealed: boolean;
  readonly ending: Ending;
  /** In the order of time. */
  readonly events: readonly LifeEvent[];
  /** The login across which the session kept its id; null where there was none. */
  readonly fixation: LifeEvent | null;
  /** The same where the login may be carried by another cookie, which the answer made or changed. */
  readonly unrenewed: LifeEvent | null;
  /** What happened to its main cookie. */
  readonly steps: readonly Step[];
}
