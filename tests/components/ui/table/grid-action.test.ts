import { describe, expect, it } from 'vitest';
import { gridAction } from '../../../../components/ui/table/grid-action.ts';
import { gridMove } from '../../../../components/ui/table/grid-move.ts';

const size = { rows: 20, columns: 4, page: 5, rightToLeft: false };
const press = (text: string) => {
  const parts = text.split('+');
  return {
    key: parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? ''),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
};

describe('gridMove', () => {
  it.each([
    ['ArrowDown', [3, 1], [4, 1]],
    ['ArrowDown', [20, 1], [20, 1]],
    ['ArrowUp', [1, 1], [0, 1]],
    ['ArrowUp', [0, 1], [0, 1]],
    ['ArrowRight', [3, 3], [3, 3]],
    ['ArrowLeft', [3, 0], [3, 0]],
    ['PageDown', [3, 1], [8, 1]],
    ['PageDown', [18, 1], [20, 1]],
    ['PageUp', [8, 1], [3, 1]],
    ['PageUp', [3, 1], [1, 1]],
    ['PageUp', [0, 1], [0, 1]],
    ['Home', [3, 2], [3, 0]],
    ['End', [3, 2], [3, 3]],
    ['Ctrl+Home', [9, 2], [1, 0]],
    ['Ctrl+End', [9, 2], [20, 3]],
    ['Meta+End', [9, 2], [20, 3]],
  ])('%s from %o to %o', (key, [row = 0, column = 0], [toRow, toColumn]) => {
    expect(gridMove({ row, column }, press(key), size)).toEqual({ row: toRow, column: toColumn });
  });

  it('turns left and right around with the text', () => {
    const mirrored = { ...size, rightToLeft: true };
    expect(gridMove({ row: 1, column: 1 }, press('ArrowLeft'), mirrored)?.column).toBe(2);
    expect(gridMove({ row: 1, column: 1 }, press('ArrowRight'), mirrored)?.column).toBe(0);
  });

  it('stays in the header of an empty table', () => {
    const empty = { ...size, rows: 0 };
    expect(gridMove({ row: 0, column: 1 }, press('ArrowDown'), empty)).toEqual({
      row: 0,
      column: 1,
    });
    expect(gridMove({ row: 0, column: 1 }, press('Ctrl+Home'), empty)).toEqual({
      row: 0,
      column: 0,
    });
  });
});

describe('gridAction', () => {
  const body = { row: 3, column: 1 };
  const header = { row: 0, column: 1 };
  it.each([
    ['ArrowDown', body, false, { type: 'move', place: { row: 4, column: 1 }, choose: 'one' }],
    [
      'Shift+ArrowDown',
      body,
      false,
      { type: 'move', place: { row: 4, column: 1 }, choose: 'range' },
    ],
    ['Ctrl+ArrowDown', body, false, { type: 'move', place: { row: 4, column: 1 }, choose: null }],
    ['ArrowRight', body, false, { type: 'move', place: { row: 3, column: 2 }, choose: null }],
    ['ArrowUp', { row: 1, column: 1 }, false, { type: 'move', place: header, choose: null }],
    ['Shift+ArrowRight', header, false, { type: 'resize', by: 16 }],
    ['Shift+ArrowLeft', header, false, { type: 'resize', by: -16 }],
    ['Enter', body, false, { type: 'open' }],
    ['F2', body, true, { type: 'open' }],
    ['Shift+F10', body, true, { type: 'menu' }],
    ['Shift+F10', header, true, null],
    ['F10', body, false, null],
    ['Enter', body, true, null],
    ['Space', body, true, null],
    ['Space', body, false, { type: 'choose', range: false }],
    ['Shift+Space', body, false, { type: 'choose', range: true }],
    ['Ctrl+Space', body, true, { type: 'choose', range: false }],
    ['Meta+Space', body, false, null],
    ['Ctrl+a', body, false, { type: 'choose-all' }],
    ['Enter', header, true, null],
    ['Ctrl+c', body, false, null],
    ['Ctrl+Enter', body, false, null],
    ['Alt+ArrowLeft', body, false, null],
    ['Delete', body, false, null],
  ])('%s at %o, on a control %s', (key, place, onControl, expected) => {
    expect(gridAction(press(key), place, size, onControl)).toEqual(expected);
  });

  it('widens to the left where text runs to the left', () => {
    const mirrored = { ...size, rightToLeft: true };
    expect(gridAction(press('Shift+ArrowLeft'), header, mirrored, false)).toEqual({
      type: 'resize',
      by: 16,
    });
  });
});
