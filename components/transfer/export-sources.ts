import type { CookieView } from '../../lib/store/create-view.ts';
import type { Row } from '../../lib/store/row.ts';

/** Which cookies are to be exported. */
export type SourceId = 'selected' | 'shown' | 'page' | 'all';

export interface Source {
  readonly id: SourceId;
  /** null: they are listed once they are chosen. */
  readonly rows: readonly Row[] | null;
}

/** What there is to choose from; what would be the same as another is left out. */
export function exportSources(
  { rows, pageRows }: Pick<CookieView, 'rows' | 'pageRows'>,
  selected: readonly Row[],
): Source[] {
  const ofPage = new Set(pageRows);
  const isPage = rows.length === pageRows.length && rows.every((row) => ofPage.has(row));
  const sources: Source[] = [
    { id: 'selected', rows: selected },
    { id: 'shown', rows: isPage ? [] : rows },
    { id: 'page', rows: pageRows },
    { id: 'all', rows: null },
  ];
  return sources.filter(({ id, rows }) => id === 'page' || rows === null || rows.length > 0);
}

/**
 * What is most likely meant: what was selected, if that is more than the one row that the keyboard is on; else what
 * the search leaves; else the page.
 */
export function likelySource(sources: readonly Source[]): SourceId {
  const isMeant = ({ id, rows }: Source) =>
    id === 'selected' ? (rows?.length ?? 0) > 1 : id === 'shown';
  return sources.find(isMeant)?.id ?? 'page';
}
