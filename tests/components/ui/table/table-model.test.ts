import { describe, expect, it } from 'vitest';
import { emptyLayout } from '../../../../components/ui/table/column.ts';
import { nextSort, withColumn, withWidth } from '../../../../components/ui/table/layout-changes.ts';
import { select } from '../../../../components/ui/table/selection.ts';
import { indexRows, tableItems } from '../../../../components/ui/table/table-items.ts';

interface Row {
  readonly id: string;
  readonly site: string;
  readonly size: number;
}

const rows: readonly Row[] = [
  { id: 'a', site: 'x', size: 3 },
  { id: 'b', site: 'y', size: 1 },
  { id: 'c', site: 'x', size: 1 },
  { id: 'd', site: 'x', size: 1 },
];
const columns = [{ id: 'size', compare: (a: Row, b: Row) => a.size - b.size }, { id: 'value' }];
const base = { rows, columns, keyOf: (row: Row) => row.id };
const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key).join(' ');

describe('tableItems', () => {
  it.each([
    [null, 'a b c d'],
    [{ column: 'size', descending: false }, 'b c d a'],
    [{ column: 'size', descending: true }, 'a b c d'],
    [{ column: 'value', descending: false }, 'a b c d'],
    [{ column: 'gone', descending: false }, 'a b c d'],
  ])('sorted by %o, equal rows as they came', (sort, expected) => {
    expect(keys(tableItems({ ...base, sort }))).toBe(expected);
  });

  it('sorts within groups, which stand as their first rows do', () => {
    const items = tableItems({
      ...base,
      sort: { column: 'size', descending: false },
      groupOf: (row) => row.site,
    });
    expect(keys(items)).toBe('group x c d a group y b');
    const { order, places, items: at } = indexRows(items);
    expect(order).toEqual(['c', 'd', 'a', 'b']);
    expect([places.get('b'), at.get('b')]).toEqual([3, 5]);
  });
});

describe('select', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  const from = (chosen: string, anchor: string | null) => ({ keys: new Set(chosen), anchor });
  const one = (key: string) => ({ key, range: false, toggle: false });

  it.each([
    ['a click', 'multiple', from('ab', 'a'), one('d'), from('d', 'd')],
    ['Shift', 'multiple', from('b', 'b'), { ...one('d'), range: true }, from('bcd', 'b')],
    ['Shift backwards', 'multiple', from('d', 'd'), { ...one('b'), range: true }, from('bcd', 'd')],
    ['Shift, no anchor', 'multiple', from('', null), { ...one('b'), range: true }, from('b', 'b')],
    [
      'Shift, anchor gone',
      'multiple',
      from('x', 'x'),
      { ...one('b'), range: true },
      from('b', 'b'),
    ],
    ['Control joins', 'multiple', from('a', 'a'), { ...one('c'), toggle: true }, from('ac', 'c')],
    ['Control leaves', 'multiple', from('ac', 'a'), { ...one('c'), toggle: true }, from('a', 'c')],
    [
      'Control and Shift',
      'multiple',
      from('a', 'c'),
      { key: 'd', range: true, toggle: true },
      from('acd', 'c'),
    ],
    ['Shift, single', 'single', from('a', 'a'), { ...one('c'), range: true }, from('c', 'c')],
    ['Control, single', 'single', from('a', 'a'), { ...one('a'), toggle: true }, from('', 'a')],
    ['none', 'none', from('', null), one('a'), from('', null)],
  ] as const)('%s', (_, mode, selection, gesture, expected) => {
    expect(select(mode, selection, gesture, order)).toEqual(expected);
  });
});

describe('changes of the layout', () => {
  it('sorts up, down, and no more', () => {
    const up = nextSort(null, 'size');
    expect(up).toEqual({ column: 'size', descending: false });
    const down = nextSort(up, 'size');
    expect(down).toEqual({ column: 'size', descending: true });
    expect(nextSort(down, 'size')).toBeNull();
    expect(nextSort(down, 'name')).toEqual({ column: 'name', descending: false });
  });

  it('sets a width and gives it back', () => {
    const wide = withWidth(emptyLayout, 'name', 200.4);
    expect(wide.widths).toEqual({ name: 200 });
    expect(withWidth(wide, 'name', null)).toEqual(emptyLayout);
  });

  it('pins what is shown and unpins what is hidden', () => {
    const shown = withColumn({ ...emptyLayout, hidden: ['size'] }, 'size', true);
    expect(shown).toMatchObject({ hidden: [], pinned: ['size'] });
    expect(withColumn(shown, 'size', false)).toMatchObject({ hidden: ['size'], pinned: [] });
    expect(withColumn(shown, 'size', true)).toEqual(shown);
  });
});
