import type { Setting, Wish } from '../finding.ts';

/**
 * What a cookie is to a framework: its session, its remembered login, its csrf token, or a cookie that the application
 * sets with its own code; besides, how a token is made, and what a login does with the session.
 */
export type Kind = 'session' | 'remember' | 'csrf' | 'own' | 'token' | 'login';

/** The settings of one framework or library for one kind of cookie. */
export interface Recipe extends Omit<Setting, 'code'> {
  readonly kind: Kind;
  /** Which of the framework's cookies it is about, by their names without prefix; absent: all of the kind. */
  readonly names?: RegExp;
  /** Which of them by what is in them: an id, or the session itself; absent: either. */
  readonly role?: 'session-id' | 'auth-token';
  /** What to write for each wish; `{name}` stands for the name of the cookie, without prefix. */
  readonly code: Readonly<Partial<Record<Wish, string>>>;
}

/** A framework, and how its cookies are set up. */
export interface FrameworkMends {
  readonly framework: string;
  /** What the detector calls it (`Detection.framework`); none where it cannot tell. */
  readonly makers: readonly string[];
  readonly recipes: readonly Recipe[];
}

/** Two weeks, the lifetime that Django, Starlette and others give a login unless told otherwise, in seconds. */
export const TWO_WEEKS = 1_209_600;
