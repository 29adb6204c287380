// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { VirtualList } from '../../../components/ui/VirtualList.tsx';
import { click, mount, press } from '../mount.ts';

const keyOf = (row: string) => row;
const sizeOf = () => 50;
const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => `row${index}`);
const isFocusable = (row: string) => !row.startsWith('group');

function list(
  rows: readonly string[],
  props: Partial<Parameters<typeof VirtualList<string>>[0]> = {},
) {
  return (
    <VirtualList
      label="Rows"
      rows={rows}
      keyOf={keyOf}
      sizeOf={sizeOf}
      renderRow={(row) => <span>{row}</span>}
      {...props}
    />
  );
}

const focused = () => document.activeElement?.textContent;

describe('VirtualList', () => {
  it('has its rows after the very first render, before any effect', () => {
    const root = document.createElement('div');
    render(list(rowsOf(3000), { initialHeight: 500 }), root);
    const rows = root.querySelectorAll('.ui-list__row');
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.length).toBeLessThan(30);
    expect(rows[0]?.textContent).toBe('row0');
  });

  it('moves the focus by keys, past rows that take none', async () => {
    const view = await mount(list(['group', 'a', 'b', 'group2', 'c'], { isFocusable }));
    expect(view.all('[tabindex="0"]').map((row) => row.textContent)).toEqual(['a']);
    await click(view.get('[data-index="2"]'));
    await press('ArrowDown');
    expect(focused()).toBe('c');
    await press('Home');
    expect(focused()).toBe('a');
    await press('End');
    expect(focused()).toBe('c');
  });

  it('keeps the row with the focus while one scrolls away', async () => {
    const view = await mount(list(rowsOf(3000)));
    await click(view.get('[data-index="1"]'));
    const scroller = view.get('.ui-list');
    await act(() => {
      scroller.scrollTop = 90_000;
      scroller.dispatchEvent(new Event('scroll'));
    });
    expect(view.all('[data-index="1800"]')).toHaveLength(1);
    expect(focused()).toBe('row1');
    expect(view.all('.ui-list__row').length).toBeLessThan(40);
  });

  it('fills a screen that was scrolled to frame by frame, from its top', async () => {
    const view = await mount(list(rowsOf(3000)));
    const scroller = view.get('.ui-list');
    await act(() => {
      scroller.scrollTop = 90_000;
      scroller.dispatchEvent(new Event('scroll'));
    });
    const inSight = (row: number) => view.all(`[data-index="${row}"]`).length === 1;
    expect(inSight(1800)).toBe(true);
    expect(inSight(1815)).toBe(false);
    await vi.waitFor(() => expect(inSight(1815)).toBe(true));
  });

  it('passes the focus on when its row goes, and hands other keys on', async () => {
    const onRowKey = vi.fn();
    const view = await mount(list(rowsOf(5), { onRowKey }));
    await click(view.get('[data-index="2"]'));
    await press('Delete');
    expect(onRowKey).toHaveBeenCalledWith(expect.anything(), 'row2');
    await view.update(list(['row0', 'row1', 'row3', 'row4'], { onRowKey }));
    expect(focused()).toBe('row3');
  });
});
