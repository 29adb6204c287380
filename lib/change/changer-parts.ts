import type { Cookie } from '../cookie/cookie.ts';
import type { Jar } from '../cookie/jar.ts';
import type { CookieKey } from '../cookie/key.ts';
import type { Issue } from '../set-cookie/rule.ts';
import type { ChangeLabel } from './change-set.ts';
import type { Journal } from './journal.ts';
import type { PendingChanges } from './pending.ts';
import type { ParkedCookies, Step } from './slot.ts';

/** What the user has locked and protected, as far as changes are concerned. */
export interface Guarding {
  /** Ids of the cookies that a change of this kind leaves alone. */
  spared(label: ChangeLabel): Promise<ReadonlySet<string>>;
  /** Told, still in its turn, of the steps that a change has made; maybe more than once. */
  moved(label: ChangeLabel, steps: readonly Step[]): Promise<void>;
}

/** What the changer works on. All of it outlives the changer, which may be stopped at any moment. */
export interface ChangerParts {
  readonly jar: Jar;
  readonly parked: ParkedCookies;
  readonly journal: { load(): Promise<Journal>; save(journal: Journal): Promise<void> };
  readonly pending: PendingChanges;
  readonly guards: Guarding;
  /** Tells one session of the browser, from its start to its end, from another. */
  readonly session: () => Promise<string>;
  /** Whether the jar shows all of these slots: without access to a site they look empty. */
  readonly reaches: (keys: readonly CookieKey[]) => Promise<boolean>;
  /** Told of a change that was cut short and is taken back. */
  readonly onRolledBack: (label: ChangeLabel) => Promise<void>;
  /** Why a cookie must not be set; null when nothing is wrong with it. */
  readonly refusal: (cookie: Cookie) => Issue | null;
  readonly now: () => number;
}
