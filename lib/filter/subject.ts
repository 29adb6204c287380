import type { Cookie } from '../cookie/cookie.ts';
import type { Guard } from '../lock/guard.ts';
import type { Detection } from '../session/detection.ts';

/** What a filter looks at: one row of the list. */
export interface FilterSubject {
  readonly cookie: Cookie;
  /** Taken out of the browser and kept by the extension. */
  readonly parked: boolean;
  readonly thirdParty: boolean;
  /** null where it is neither locked nor protected. */
  readonly guard: Guard | null;
  readonly detection: Detection;
}
