import type { Column, SortOrder } from './column.ts';

/** One line of the body: a row, or the header of a group of rows. */
export type TableItem<Row> =
  | { readonly type: 'row'; readonly key: string; readonly row: Row }
  | {
      readonly type: 'group';
      readonly key: string;
      readonly id: string;
      readonly rows: readonly Row[];
    };

interface ItemOptions<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly columns: readonly Pick<Column<Row>, 'id' | 'compare'>[];
  readonly sort: SortOrder | null;
  /** Groups stand in the order in which their first rows come. */
  readonly groupOf?: ((row: Row) => string) | undefined;
}

/** The lines of the body in their order: sorted within each group; equal rows as they came. */
export function tableItems<Row>(options: ItemOptions<Row>): TableItem<Row>[] {
  const { rows, keyOf, groupOf } = options;
  const toItem = (row: Row): TableItem<Row> => ({ type: 'row', key: keyOf(row), row });
  if (groupOf === undefined) return sortRows(rows, options).map(toItem);
  const groups = Map.groupBy(rows, groupOf);
  return [...groups].flatMap(([id, members]): TableItem<Row>[] => [
    { type: 'group', key: `group ${id}`, id, rows: members },
    ...sortRows(members, options).map(toItem),
  ]);
}

function sortRows<Row>(
  rows: readonly Row[],
  { columns, sort }: Pick<ItemOptions<Row>, 'columns' | 'sort'>,
): readonly Row[] {
  const compare = columns.find((column) => column.id === sort?.column)?.compare;
  if (compare === undefined || sort === null) return rows;
  return rows.toSorted(sort.descending ? (a, b) => compare(b, a) : compare);
}

/** Where each row stands. */
export interface RowIndex {
  /** Keys of the rows, without group headers. */
  readonly order: readonly string[];
  /** Of each key, its place in `order` and among the items. */
  readonly places: ReadonlyMap<string, number>;
  readonly items: ReadonlyMap<string, number>;
}

/** Looks rows up by key. */
export function indexRows<Row>(lines: readonly TableItem<Row>[]): RowIndex {
  const rows = lines.flatMap(({ type, key }, at) => (type === 'row' ? [{ key, at }] : []));
  return {
    order: rows.map(({ key }) => key),
    places: new Map(rows.map(({ key }, place) => [key, place])),
    items: new Map(rows.map(({ key, at }) => [key, at])),
  };
}
