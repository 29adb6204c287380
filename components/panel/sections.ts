import type { Section } from '../../lib/store/cookie-state.ts';
import type { CookieView, RowGroup } from '../../lib/store/create-view.ts';
import { siteOfPattern } from '../cookies/states/pattern-site.ts';

/** One entry of the side bar: a section of the cookies, and how many are in it. */
export interface SectionEntry {
  /** Unique among the entries. */
  readonly id: string;
  readonly section: Section;
  /** Host or site; '' for what has a name of its own. */
  readonly title: string;
  /** null while nobody knows. */
  readonly count: number | null;
  readonly thirdParty: boolean;
  /** Access is missing: the count is not the whole truth. */
  readonly locked: boolean;
}

export interface SectionSource {
  readonly view: Pick<CookieView, 'pageRows' | 'pageGroups'>;
  readonly host: string;
  readonly liveCount: number;
  readonly parkedCount: number;
  readonly hasAll: boolean;
  /** Whether what is listed of the page is the truth. */
  readonly isReady: boolean;
  /** Match patterns that access is missing for, such as `*://*.pay.example/*`. */
  readonly missingAccess: readonly string[];
}

export interface PageSections {
  readonly page: SectionEntry;
  /** The page's own host and the sites of its frames, when there is more than one. */
  readonly groups: readonly SectionEntry[];
  readonly all: SectionEntry;
  readonly parked: SectionEntry;
}

/** What the side bar offers for a page. Sites of frames that are out of reach are listed too, locked. */
export function pageSections(source: SectionSource): PageSections {
  const { view, host, missingAccess, parkedCount } = source;
  const locked = missingAccess.map(siteOfPattern);
  const groups = !source.isReady
    ? []
    : [
        ...view.pageGroups.map((group) => groupEntry(group, locked)),
        ...locked
          .filter((site) => !coversGroup(site, host, view.pageGroups))
          .map((site) =>
            groupEntry({ group: site, thirdParty: !isWithin(host, site), rows: [] }, locked),
          ),
      ];
  const plain = { title: '', thirdParty: false, locked: false };
  return {
    page: {
      ...plain,
      id: 'page',
      section: { kind: 'page' },
      title: groups.length > 1 ? '' : host,
      count: source.isReady ? view.pageRows.length : null,
      locked: locked.some((site) => isWithin(host, site)),
    },
    groups: groups.length > 1 ? groups : [],
    all: {
      ...plain,
      id: 'all',
      section: { kind: 'all' },
      count: source.hasAll && source.isReady ? source.liveCount + parkedCount : null,
    },
    parked: { ...plain, id: 'parked', section: { kind: 'parked' }, count: parkedCount },
  };
}

/** The id of the entry that a section belongs to. */
export function sectionId(section: Section): string {
  return section.kind === 'group' ? groupId(section.group) : section.kind;
}

/** All entries in the order in which they stand. */
export function sectionEntries({ page, groups, all, parked }: PageSections): SectionEntry[] {
  return [page, ...groups, all, parked];
}

function groupEntry({ group, thirdParty, rows }: RowGroup, locked: readonly string[]) {
  const isLocked = locked.some((site) => isWithin(group, site));
  return {
    id: groupId(group),
    section: { kind: 'group', group },
    title: group,
    // Of a site out of reach, none in sight does not mean none.
    count: isLocked && rows.length === 0 ? null : rows.length,
    thirdParty,
    locked: isLocked,
  } as const satisfies SectionEntry;
}

function groupId(group: string): string {
  return `group ${group}`;
}

function coversGroup(site: string, host: string, groups: readonly RowGroup[]): boolean {
  return isWithin(host, site) || groups.some(({ group }) => isWithin(group, site));
}

function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
