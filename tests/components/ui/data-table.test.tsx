// @vitest-environment happy-dom

import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Column, emptyLayout, type TableLayout } from '../../../components/ui/table/column.ts';
import { DataTable } from '../../../components/ui/table/DataTable.tsx';
import type { Selection } from '../../../components/ui/table/selection.ts';
import type { DataTableProps } from '../../../components/ui/table/table-props.ts';
import { click, type Mounted, mount, press } from '../mount.ts';

interface Row {
  readonly id: string;
  readonly size: number;
}

const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: `row${index}`, size: count - index }));

const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Name', width: 100, minWidth: 50, priority: 2, render: (row) => row.id },
  {
    id: 'size',
    title: 'Size',
    width: 100,
    minWidth: 50,
    priority: 1,
    compare: (a, b) => a.size - b.size,
    render: (row) => row.size,
  },
  {
    id: 'on',
    title: 'On',
    width: 50,
    minWidth: 50,
    priority: 1,
    widget: true,
    render: (row, { tabIndex }) => (
      <button type="button" tabIndex={tabIndex}>
        toggle {row.id}
      </button>
    ),
  },
];
const keyOf = (row: Row) => row.id;

/** The state a parent would keep. */
function Table(props: Partial<DataTableProps<Row>> & { readonly rows: readonly Row[] }) {
  const [layout, setLayout] = useState<TableLayout>(emptyLayout);
  const [selection, setSelection] = useState<Selection>({ keys: new Set(), anchor: null });
  return (
    <DataTable
      label="Rows"
      columns={columns}
      keyOf={keyOf}
      layout={layout}
      onLayout={setLayout}
      selection={selection}
      onSelection={setSelection}
      {...props}
    />
  );
}

const cell = (view: Mounted, key: string, column: string) =>
  view.get(`[data-key="${key}"] [data-column="${column}"]`);
const names = (view: Mounted) =>
  view.all('.ui-table__row [data-column="name"]').map((element) => element.textContent);
const selected = (view: Mounted) =>
  view.all('[aria-selected="true"]').map((element) => element.dataset.key);
const focused = () => {
  const element = document.activeElement?.closest<HTMLElement>('[data-column]');
  const row = element?.closest<HTMLElement>('[role=row]');
  return element ? `${row?.dataset.key ?? 'header'} ${element.dataset.column}` : null;
};

describe('DataTable', () => {
  let view: Mounted;
  beforeEach(async () => {
    view = await mount(<Table rows={rowsOf(3000)} />);
  });

  it('says how many rows there are, and keeps few in the document', () => {
    expect(view.get('[role=grid]').getAttribute('aria-rowcount')).toBe('3001');
    const count = view.all('.ui-table__row').length;
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThan(60);
  });

  it('takes part in the tab order with one cell', () => {
    expect(view.all('[role=grid] [tabindex="0"]')).toHaveLength(1);
  });

  it('moves by arrows and takes the selection along', async () => {
    await click(cell(view, 'row0', 'name'));
    expect(selected(view)).toEqual(['row0']);
    await press('ArrowDown');
    await press('ArrowRight');
    expect(focused()).toBe('row1 size');
    expect(selected(view)).toEqual(['row1']);
  });

  it('reaches the last row, which is not in the document before', async () => {
    await click(cell(view, 'row0', 'name'));
    expect(view.all('[data-key="row2999"]')).toHaveLength(0);
    await press('End', { ctrlKey: true });
    expect(focused()).toBe('row2999 on');
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });

  it('extends with Shift, adds with Control, chooses all', async () => {
    await click(cell(view, 'row1', 'name'));
    await press('ArrowDown', { shiftKey: true });
    expect(selected(view)).toEqual(['row1', 'row2']);
    await click(cell(view, 'row4', 'name'), { ctrlKey: true });
    expect(selected(view)).toEqual(['row1', 'row2', 'row4']);
    await press('a', { ctrlKey: true });
    expect(selected(view).length).toBe(view.all('.ui-table__row').length);
  });

  it('leaves clicks on a control within a cell to the control', async () => {
    await click(view.get('[data-key="row2"] button'));
    expect(selected(view)).toEqual([]);
    expect(focused()).toBe('row2 on');
  });

  it('sorts from the header, with the keyboard too', async () => {
    await click(cell(view, 'row0', 'size'));
    await press('ArrowUp');
    expect(focused()).toBe('header size');
    await click(document.activeElement as HTMLElement);
    expect(names(view)[0]).toBe('row2999');
    expect(view.get('[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await click(document.activeElement as HTMLElement);
    expect(names(view)[0]).toBe('row0');
  });

  it('resizes a column with Shift and an arrow, not below its least', async () => {
    await click(cell(view, 'row0', 'name'));
    await press('ArrowUp');
    const widths = () => view.get('[role=grid]').style.getPropertyValue('--table-columns');
    expect(widths()).toBe('100px 100px 50px');
    await press('ArrowRight', { shiftKey: true });
    expect(widths()).toBe('116px 100px 50px');
    for (let turn = 0; turn < 9; turn += 1) await press('ArrowLeft', { shiftKey: true });
    expect(widths()).toBe('50px 100px 50px');
  });

  it('offers the columns on a right click, and hides one', async () => {
    await act(() => {
      view
        .all('[role=columnheader]')[0]
        ?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    });
    const item = view
      .all('[role=menuitemcheckbox]')
      .find(({ dataset }) => dataset.label === 'Size');
    expect(item?.getAttribute('aria-checked')).toBe('true');
    if (item) await click(item);
    expect(view.all('[data-column="size"]')).toHaveLength(0);
    expect(view.all('[role=menu]')).toHaveLength(1);
    await press('Escape');
    expect(view.all('[role=menu]')).toHaveLength(0);
  });
});

describe('DataTable as its rows change', () => {
  it('passes the focus on when its row goes', async () => {
    const rows = rowsOf(5);
    const view = await mount(<Table rows={rows} />);
    await click(cell(view, 'row2', 'name'));
    await view.update(<Table rows={rows.filter(({ id }) => id !== 'row2')} />);
    expect(focused()).toBe('row3 name');
    await view.update(<Table rows={rows.slice(0, 2)} />);
    expect(focused()).toBe('row1 name');
  });

  it('passes the focus to the column that takes the place of its own', async () => {
    const rows = rowsOf(5);
    const view = await mount(<Table rows={rows} />);
    await click(cell(view, 'row2', 'size'));
    await view.update(<Table rows={rows} layout={{ ...emptyLayout, hidden: ['size'] }} />);
    expect(focused()).toBe('row2 on');
    await view.update(<Table rows={rows} layout={{ ...emptyLayout, hidden: ['size', 'on'] }} />);
    expect(focused()).toBe('row2 name');
  });

  it('does not take a focus that is elsewhere', async () => {
    const rows = rowsOf(5);
    const view = await mount(<Table rows={rows} />);
    await click(cell(view, 'row2', 'name'));
    await act(() => (document.activeElement as HTMLElement).blur());
    await view.update(<Table rows={rows.slice(0, 2)} />);
    expect(document.activeElement).toBe(document.body);
  });

  it('keeps the first visible row in place when rows come above it', async () => {
    const rows = rowsOf(500);
    const view = await mount(<Table rows={rows} />);
    const scroller = view.get('[role=grid]');
    await act(() => {
      scroller.scrollTop = 2400;
      scroller.dispatchEvent(new Event('scroll'));
    });
    const fresh = Array.from({ length: 3 }, (_, index) => ({ id: `new${index}`, size: 0 }));
    await view.update(<Table rows={[...fresh, ...rows]} />);
    expect(scroller.scrollTop).toBe(2400 + 3 * 24);
    expect(view.all('[data-key="row100"]')).toHaveLength(1);
  });

  it('shows new rows when it stands at the top', async () => {
    const rows = rowsOf(500);
    const view = await mount(<Table rows={rows} />);
    await view.update(<Table rows={[{ id: 'new', size: 0 }, ...rows]} />);
    expect(view.get('[role=grid]').scrollTop).toBe(0);
    expect(names(view)[0]).toBe('new');
  });

  it('draws only the rows that changed', async () => {
    const render = vi.fn((row: Row) => row.size);
    const counted = columns.map((column) =>
      column.id === 'size' ? { ...column, render } : column,
    );
    const rows = rowsOf(10);
    const view = await mount(<Table rows={rows} columns={counted} />);
    render.mockClear();
    const next = rows.map((row) => (row.id === 'row4' ? { ...row, size: 99 } : row));
    await view.update(<Table rows={next} columns={counted} />);
    expect(render).toHaveBeenCalledTimes(1);
    expect(cell(view, 'row4', 'size').textContent).toBe('99');
  });

  it('groups rows under headers, which arrows pass over', async () => {
    const groupOf = ({ size }: Row) => (size % 2 ? 'odd' : 'even');
    const view = await mount(<Table rows={rowsOf(4)} groupOf={groupOf} />);
    const lines = view
      .all('.ui-table__row')
      .map(({ dataset, textContent }) => dataset.key ?? textContent);
    expect(lines).toEqual(['even', 'row0', 'row2', 'odd', 'row1', 'row3']);
    await click(cell(view, 'row2', 'name'));
    await press('ArrowDown');
    expect(focused()).toBe('row1 name');
  });

  it('shows what to do when there are no rows', async () => {
    const view = await mount(<Table rows={[]} empty="Nothing here" />);
    expect(view.get('.ui-table__empty').textContent).toBe('Nothing here');
  });
});

describe('DataTable: opening and editing', () => {
  const renderEditor = () => <input aria-label="editor" />;

  it('opens on Enter, F2 and a double click, and hands other keys on', async () => {
    const onOpen = vi.fn();
    const onRowKey = vi.fn();
    const view = await mount(<Table rows={rowsOf(3)} onOpen={onOpen} onRowKey={onRowKey} />);
    await click(cell(view, 'row1', 'size'));
    await press('Enter');
    await press('F2');
    await act(() => {
      cell(view, 'row2', 'name').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    });
    expect(onOpen.mock.calls.map(([row, column]) => `${row.id} ${column}`)).toEqual([
      'row1 size',
      'row1 size',
      'row2 name',
    ]);
    await press('Delete');
    expect(onRowKey).toHaveBeenCalledWith(expect.anything(), expect.anything(), 'size');
  });

  it('leaves the keys to the editor, and takes the focus back after it', async () => {
    const rows = rowsOf(3);
    const view = await mount(<Table rows={rows} />);
    await click(cell(view, 'row1', 'size'));
    const editing = { key: 'row1', column: 'size' };
    await view.update(<Table rows={rows} editing={editing} renderEditor={renderEditor} />);
    await act(() => view.get('[aria-label="editor"]').focus());
    expect(await press('ArrowDown')).toBe(false);
    expect(focused()).toBe('row1 size');
    await view.update(<Table rows={rows} editing={null} renderEditor={renderEditor} />);
    expect(document.activeElement).toBe(cell(view, 'row1', 'size'));
  });

  it('keeps the row that is edited in the document wherever one scrolls', async () => {
    const rows = rowsOf(3000);
    const editing = { key: 'row2900', column: 'size' };
    const view = await mount(<Table rows={rows} editing={editing} renderEditor={renderEditor} />);
    expect(view.all('[aria-label="editor"]')).toHaveLength(1);
  });

  it('offers the row menu, choosing the row first', async () => {
    const onRowMenu = vi.fn();
    const view = await mount(<Table rows={rowsOf(3)} onRowMenu={onRowMenu} />);
    await act(() => {
      cell(view, 'row1', 'name').dispatchEvent(
        new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 7, clientY: 9 }),
      );
    });
    expect(onRowMenu).toHaveBeenCalledWith(expect.objectContaining({ id: 'row1' }), 'name', {
      left: 7,
      top: 9,
    });
    expect(selected(view)).toEqual(['row1']);
  });

  it('offers it by keyboard too, under the cell', async () => {
    const onRowMenu = vi.fn();
    const view = await mount(<Table rows={rowsOf(3)} onRowMenu={onRowMenu} />);
    await click(cell(view, 'row1', 'name'));
    vi.spyOn(cell(view, 'row1', 'name'), 'getBoundingClientRect').mockReturnValue(
      new DOMRect(5, 40, 100, 24),
    );
    await press('F10', { shiftKey: true });
    expect(onRowMenu).toHaveBeenCalledWith(expect.objectContaining({ id: 'row1' }), 'name', {
      left: 5,
      top: 64,
    });
  });
});
