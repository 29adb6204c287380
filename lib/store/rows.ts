import type { ParkedCookie } from '../change/change-set.ts';
import type { Cookie } from '../cookie/cookie.ts';
import { coversHost } from '../cookie/domain-match.ts';
import { keyId } from '../cookie/key.ts';
import type { Detection } from '../session/detection.ts';
import type { CookieState, Sites } from './cookie-state.ts';
import { hostOf } from './page.ts';
import type { Row } from './row.ts';

/** What rows are made from. */
export type RowSource = Pick<CookieState, 'live' | 'parked' | 'page' | 'sites' | 'guards'>;

/** Judges the cookies of one group together: siblings are evidence for each other. */
export type DetectGroup = (cookies: readonly Cookie[]) => readonly Detection[];

/**
 * Makes the rows of a state. It remembers its last rows: a row whose cookie and detection are the same is
 * the same object. One changed cookie among 3,000 has its own group judged again and no other, and of that
 * group only the rows renewed that come out differently.
 */
export function createRowMaker(detectGroup: DetectGroup): (source: RowSource) => Row[] {
  let groups = new Map<string, { cookies: Cookie[]; detections: readonly Detection[] }>();
  let rowsById = new Map<string, Row>();

  return (source) => {
    const entries = entriesOf(source);
    const cookiesByGroup = Map.groupBy(entries, ({ group }) => group);
    const nextGroups: typeof groups = new Map();
    const nextRows: typeof rowsById = new Map();

    for (const [group, members] of cookiesByGroup) {
      const cookies = members.map(({ cookie }) => cookie);
      const known = groups.get(group);
      const detections =
        known && sameItems(known.cookies, cookies) ? known.detections : detectGroup(cookies);
      nextGroups.set(group, { cookies, detections });
      for (const [index, { cookie, parked, id, thirdParty, guard }] of members.entries()) {
        const judged = detections[index];
        if (!judged) continue;
        const before = rowsById.get(id);
        const detection = before && isAlike(before.detection, judged) ? before.detection : judged;
        const unchanged =
          before?.cookie === cookie &&
          before.parked === parked &&
          before.detection === detection &&
          before.group === group &&
          before.thirdParty === thirdParty &&
          before.guard === guard;
        nextRows.set(
          id,
          unchanged ? before : { id, cookie, parked, group, thirdParty, detection, guard },
        );
      }
    }
    groups = nextGroups;
    rowsById = nextRows;
    return [...nextRows.values()];
  };
}

type Entry = Omit<Row, 'detection'>;

function entriesOf({ live, parked, page, sites, guards }: RowSource): Entry[] {
  const host = page ? hostOf(page.url) : '';
  const place = (cookie: Cookie) => placeOf(cookie, host, sites);
  const liveEntries = [...live].map(([id, cookie]) => ({
    id,
    cookie,
    parked: null,
    guard: guards.get(id) ?? null,
    ...place(cookie),
  }));
  const parkedEntries = parked.map((each) => ({
    id: parkedRowId(each, live),
    cookie: each.cookie,
    parked: each,
    guard: guards.get(keyId(each.cookie)) ?? null,
    ...place(each.cookie),
  }));
  return [...liveEntries, ...parkedEntries];
}

/** The row of a cookie that is parked stays the same row, unless it has a live namesake meanwhile. */
function parkedRowId({ cookie }: ParkedCookie, live: RowSource['live']): string {
  const id = keyId(cookie);
  return live.has(id) ? `parked:${id}` : id;
}

/**
 * The group of a cookie and its party. What the page itself receives is listed under its host; the rest
 * under its site, and third-party unless that is the page's site too.
 */
function placeOf(
  cookie: Cookie,
  host: string,
  sites: Sites | null,
): Pick<Row, 'group' | 'thirdParty'> {
  if (coversHost(cookie, host)) return { group: host, thirdParty: false };
  if (!sites) return { group: cookie.domain, thirdParty: true };
  const site = sites.registrableDomain(cookie.domain);
  return { group: site, thirdParty: site !== sites.registrableDomain(host) };
}

/** Whether two lists are of the very same items, in the same order. */
export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Both were made by the same detector, and so have their fields in the same order. */
function isAlike(a: Detection, b: Detection): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
