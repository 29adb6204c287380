import { cookieSize } from '../../cookie/size.ts';
import { type Check, ofEach } from '../check.ts';

/** Bytes of name and value together that browsers keep (RFC 6265bis section 5.6, step 6). */
const MOST = 4096;
/** From nine tenths on, one more role or message may be too much. */
const NEAR = 3686;

/** A cookie that browsers refuse, or that is about to become one. */
export const size: Check = ofEach(({ cookie }) => {
  // UTF-8 takes three bytes for a UTF-16 unit at most: most cookies need no counting.
  if ((cookie.name.length + cookie.value.length) * 3 < NEAR) return null;
  const bytes = cookieSize(cookie);
  if (bytes < NEAR) return null;
  return bytes > MOST
    ? { code: 'tooBig', severity: 'medium', source: 'rfcSize', params: [String(bytes)] }
    : { code: 'almostTooBig', severity: 'low', source: 'rfcSize', params: [String(bytes)] };
});
