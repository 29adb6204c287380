import type { Cookie } from '../cookie/cookie.ts';
import { coversHost } from '../cookie/domain-match.ts';
import type { CookieState } from './cookie-state.ts';
import { hostOf } from './page.ts';
import type { Row } from './row.ts';
import type { DetectGroup } from './rows.ts';
import { sortRows } from './sort.ts';

/**
 * The first rows of the page's own host, in the order the view will have them in, without deriving the rest of it:
 * what a first frame has room for.
 */
export function firstRows(
  { live, page }: Pick<CookieState, 'live' | 'page'>,
  count: number,
  detect: DetectGroup,
): Row[] {
  const group = page ? hostOf(page.url) : '';
  const own: { readonly id: string; readonly cookie: Cookie }[] = [];
  for (const [id, cookie] of live) {
    if (coversHost(cookie, group)) own.push({ id, cookie });
  }
  const detections = detect(own.map(({ cookie }) => cookie));
  const rows = own.flatMap(({ id, cookie }, place) => {
    const detection = detections[place];
    return detection
      ? { id, cookie, parked: null, group, thirdParty: false, detection, guard: null }
      : [];
  });
  return sortRows(rows, null).slice(0, count);
}
