import type { Cookie } from '../cookie/cookie.ts';
import { type Filter, matches, parseFilter } from '../filter/parse-filter.ts';
import type { Detection } from '../session/detection.ts';
import type { CookieState, Section } from './cookie-state.ts';
import { memo } from './memo.ts';
import { hostOf, type Page, unsupportedReason } from './page.ts';
import { pageScope } from './page-scope.ts';
import type { Row } from './row.ts';
import { createRowMaker } from './rows.ts';
import { type Sort, sortRows } from './sort.ts';
import { type Summary, summarize } from './summary.ts';

/** Rows that are listed together under a heading. */
export interface RowGroup {
  readonly group: string;
  readonly thirdParty: boolean;
  readonly rows: readonly Row[];
}

/** What a list shows: derived from the state, and from nothing else. */
export interface CookieView {
  /** Everything that belongs to the page, unfiltered: what the summary and the side bar count. */
  readonly pageRows: readonly Row[];
  readonly pageGroups: readonly RowGroup[];
  readonly summary: Summary;
  /** Rows of the section shown, before the filter. */
  readonly sectionRows: readonly Row[];
  /** Rows on screen, filtered and sorted, in their groups. */
  readonly groups: readonly RowGroup[];
  /** The same, in one list. */
  readonly rows: readonly Row[];
  readonly filter: Filter;
}

/** Makes the function that derives the view; it computes again only what has changed. */
export function createView(
  detect: (cookies: readonly Cookie[], now: number) => readonly Detection[],
  now: () => number,
): (state: CookieState) => CookieView {
  const makeRows = createRowMaker((cookies) => detect(cookies, now()));
  const allRows = memo(
    (
      live: CookieState['live'],
      parked: CookieState['parked'],
      page: Page | null,
      sites: CookieState['sites'],
      guards: CookieState['guards'],
    ) => makeRows({ live, parked, page, sites, guards }),
  );
  const pageRowsOf = memo(rowsOfPage);
  const groupsOf = memo(groupRows);
  const summaryOf = memo(summarize);
  const sectionRowsOf = memo(inSection);
  const filterOf = memo(parseFilter);
  const shownRows = memo((rows: readonly Row[], filter: Filter, sort: Sort | null) => {
    const time = now();
    const shown = rows.filter((row) =>
      matches(filter, { ...row, parked: row.parked !== null }, time),
    );
    return sortRows(shown, sort);
  });
  const shownGroups = memo(groupRows);

  return (state) => {
    const { live, parked, page, sites, guards, frameUrls, section, filterText, sort } = state;
    const host = page && !unsupportedReason(page) ? hostOf(page.url) : '';
    const rows = allRows(live, parked, page, sites, guards);
    const pageRows = pageRowsOf(rows, page, frameUrls);
    const sectionRows = sectionRowsOf(rows, pageRows, section);
    const filter = filterOf(filterText);
    const groups = shownGroups(shownRows(sectionRows, filter, sort), host);
    return {
      pageRows,
      pageGroups: groupsOf(pageRows, host),
      summary: summaryOf(pageRows),
      sectionRows,
      groups,
      rows: groups.flatMap((group) => group.rows),
      filter,
    };
  };
}

function rowsOfPage(
  rows: readonly Row[],
  page: Page | null,
  frameUrls: readonly string[],
): readonly Row[] {
  if (!page || unsupportedReason(page)) return [];
  const belongs = pageScope(page.url, frameUrls);
  return rows.filter(({ cookie }) => cookie.storeId === page.storeId && belongs(cookie));
}

function inSection(
  rows: readonly Row[],
  pageRows: readonly Row[],
  section: Section,
): readonly Row[] {
  switch (section.kind) {
    case 'page':
      return pageRows;
    case 'group':
      return pageRows.filter(({ group }) => group === section.group);
    case 'all':
      return rows;
    case 'parked':
      return rows.filter(({ parked }) => parked !== null);
  }
}

/** The groups of some rows, whose order is kept: that of the page's own host first, then first party, then by name. */
export function groupRows(rows: readonly Row[], pageHost: string): RowGroup[] {
  const groups = [...Map.groupBy(rows, ({ group }) => group)].map(([group, members]) => ({
    group,
    thirdParty: members.every(({ thirdParty }) => thirdParty),
    rows: members,
  }));
  const rank = ({ group, thirdParty }: RowGroup) => (group === pageHost ? 0 : thirdParty ? 2 : 1);
  return groups.sort((a, b) => rank(a) - rank(b) || (a.group < b.group ? -1 : 1));
}
