import type { Check } from '../check.ts';
import { count } from './count.ts';
import { headerSize } from './header-size.ts';
import { longLived } from './long-lived.ts';
import { noHostPrefix } from './no-host-prefix.ts';
import { noSameSite } from './no-same-site.ts';
import { notHttpOnly } from './not-http-only.ts';
import { notPartitioned } from './not-partitioned.ts';
import { notSecure, notSecureOthers, secureLater } from './not-secure.ts';
import { sameSiteNone } from './same-site-none.ts';
import { basicInClear, keyInClear, passwordInClear } from './secret-in-clear.ts';
import { sessionFixation } from './session-fixation.ts';
import { shadowed } from './shadowed.ts';
import { siteOverHttp } from './site-over-http.ts';
import { size } from './size.ts';
import { tokenExpiry } from './token-expiry.ts';
import { tokenPersonal } from './token-personal.ts';
import { tokenUnsigned } from './token-unsigned.ts';
import { weakId } from './weak-id.ts';
import { wideDomain } from './wide-domain.ts';

/** Every check, in the order in which findings of one severity are shown. */
export const CHECKS: readonly Check[] = [
  siteOverHttp,
  passwordInClear,
  basicInClear,
  keyInClear,
  tokenUnsigned,
  sessionFixation,
  weakId,
  notSecure,
  notHttpOnly,
  noSameSite,
  sameSiteNone,
  tokenExpiry,
  longLived,
  wideDomain,
  shadowed,
  tokenPersonal,
  size,
  count,
  headerSize,
  noHostPrefix,
  notPartitioned,
  notSecureOthers,
  secureLater,
];
