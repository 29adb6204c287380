import { i18n } from '#i18n';
import type { MenuItem } from '../menu-item.ts';
import type { Column, TableLayout } from './column.ts';
import { emptyLayout } from './column.ts';
import { withColumn } from './layout-changes.ts';

interface ColumnMenuOptions {
  readonly columns: readonly Pick<Column<never>, 'id' | 'title' | 'required'>[];
  readonly layout: TableLayout;
  /** Columns that the user wants but that have no room. */
  readonly squeezedOut?: readonly string[];
  readonly onLayout: (layout: TableLayout) => void;
}

/** The items that show and hide columns. Choosing one without room pins it. */
export function columnMenuItems(options: ColumnMenuOptions): MenuItem[] {
  const { columns, layout, squeezedOut = [], onLayout } = options;
  return [
    { type: 'heading', id: 'heading', label: i18n.t('ui.columns') },
    ...columns
      .filter((column) => !column.required)
      .map(({ id, title }): MenuItem => {
        const squeezed = squeezedOut.includes(id);
        const shown = !layout.hidden.includes(id) && !squeezed;
        return {
          id,
          label: title,
          checked: shown,
          note: squeezed ? i18n.t('ui.noRoom') : undefined,
          onSelect: () => onLayout(withColumn(layout, id, !shown)),
        };
      }),
    { type: 'separator', id: 'end' },
    {
      id: 'reset',
      label: i18n.t('ui.resetColumns'),
      onSelect: () => onLayout({ ...emptyLayout, sort: layout.sort }),
    },
  ];
}
