import type { ParkedCookie } from '../change/change-set.ts';
import type { Cookie } from '../cookie/cookie.ts';
import type { Guard } from '../lock/guard.ts';
import type { Detection } from '../session/detection.ts';

/** One cookie as the lists show it, with all that is derived from it. */
export interface Row {
  /** Unique in the list: the key of the cookie; of a parked one with a live namesake something more. */
  readonly id: string;
  readonly cookie: Cookie;
  /** Set when the cookie is parked rather than in the jar. */
  readonly parked: ParkedCookie | null;
  /** The group it is listed under: the page's host, or a registrable domain. */
  readonly group: string;
  readonly thirdParty: boolean;
  readonly detection: Detection;
  /** What the user wants to be kept of it; null where that is nothing. */
  readonly guard: Guard | null;
}
