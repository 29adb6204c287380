import { dottedDomain } from '../../lib/cookie/cookie.ts';
import { kindOf, timeLeft } from '../../lib/cookie/lifetime.ts';
import { cookieSize } from '../../lib/cookie/size.ts';
import { isLocked } from '../../lib/lock/guard.ts';
import type { Row } from '../../lib/store/row.ts';
import type { FieldId } from '../../lib/store/sort.ts';

/** The attributes that users' scripts and styles know a cookie's row by. */
export function rowHooks(row: Row) {
  const { cookie, detection } = row;
  return {
    'data-cookie': cookie.name,
    'data-domain': dottedDomain(cookie),
    'data-path': cookie.path,
    'data-kind': kindOf(cookie),
    'data-role': detection.role,
    'data-session-id': detection.level,
    ...(row.parked ? { 'data-parked': 'true' } : {}),
    ...(isLocked(row.guard) ? { 'data-locked': row.guard?.lock?.paused ? 'paused' : 'true' } : {}),
    ...(row.guard?.isProtected ? { 'data-protected': 'true' } : {}),
  } as const;
}

/** The attributes of one cell: its field, and the machine value behind what is shown. */
export function cellHooks(row: Row, field: FieldId, now: number) {
  return { 'data-field': field, 'data-raw': rawValue(row, field, now) } as const;
}

/** The machine value of a field; times in whole seconds, '' where there is none. `now` in milliseconds. */
function rawValue({ cookie, detection }: Row, field: FieldId, now: number): string {
  switch (field) {
    case 'name':
    case 'value':
    case 'path':
      return cookie[field];
    case 'domain':
      return dottedDomain(cookie);
    case 'expires':
      return cookie.expirationDate === null ? '' : String(Math.floor(cookie.expirationDate));
    case 'max-age': {
      const left = timeLeft(cookie, now);
      return left === null ? '' : String(Math.floor(left));
    }
    case 'size':
      return String(cookieSize(cookie));
    case 'secure':
      return String(cookie.secure);
    case 'http-only':
      return String(cookie.httpOnly);
    case 'same-site':
      return cookie.sameSite;
    case 'partition':
      return cookie.partitionKey?.topLevelSite ?? '';
    case 'kind':
      return kindOf(cookie);
    case 'session-id':
      return detection.level;
  }
}
