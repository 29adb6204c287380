import { Columns3 } from 'lucide';
import { i18n } from '#i18n';
import { Menu } from '../Menu.tsx';
import type { Column, TableLayout } from './column.ts';
import { columnMenuItems } from './column-menu.ts';

interface ColumnMenuProps {
  readonly columns: readonly Pick<Column<never>, 'id' | 'title' | 'required'>[];
  readonly layout: TableLayout;
  readonly onLayout: (layout: TableLayout) => void;
  readonly squeezedOut?: readonly string[];
}

/** The toolbar's button to choose columns. */
export function ColumnMenu(props: ColumnMenuProps) {
  return <Menu label={i18n.t('ui.columns')} icon={Columns3} items={columnMenuItems(props)} />;
}
