import type { RowGroup } from '../../lib/store/create-view.ts';
import type { Row } from '../../lib/store/row.ts';

/** What the popup's list is made of: a heading for each group, and its rows. */
export type PopupItem =
  | { readonly type: 'heading'; readonly key: string; readonly group: RowGroup }
  | { readonly type: 'row'; readonly key: string; readonly row: Row; readonly expanded: boolean };

/** Heights in CSS pixels; an expanded row is measured. */
const HEADING_HEIGHT = 28;
const ROW_HEIGHT = 52;
const EXPANDED_GUESS = 320;

/** The list's items: a heading only where there is more than one group to tell apart. */
export function popupItems(groups: readonly RowGroup[], expanded: string | null): PopupItem[] {
  return groups.flatMap((group) => {
    const rows = group.rows.map(
      (row): PopupItem => ({ type: 'row', key: row.id, row, expanded: row.id === expanded }),
    );
    const heading: PopupItem = { type: 'heading', key: `group:${group.group}`, group };
    return groups.length > 1 || group.thirdParty ? [heading, ...rows] : rows;
  });
}

export function itemKey({ key }: PopupItem): string {
  return key;
}

export function itemHeight(item: PopupItem): number {
  if (item.type === 'heading') return HEADING_HEIGHT;
  return item.expanded ? EXPANDED_GUESS : ROW_HEIGHT;
}

export function isMeasured(item: PopupItem): boolean {
  return item.type === 'row' && item.expanded;
}

export function isRow(item: PopupItem): boolean {
  return item.type === 'row';
}
