import { describe, expect, it } from 'vitest';
import { hiddenEnds } from '../../../components/ui/hidden-ends.ts';
import { rovingIndex, typeahead } from '../../../components/ui/roving.ts';
import { rowMove } from '../../../components/ui/row-move.ts';
import { clampSize, splitKey } from '../../../components/ui/split-size.ts';
import { rangeWith } from '../../../components/ui/virtual-range.ts';

describe('rovingIndex', () => {
  it.each([
    ['ArrowDown', -1, 3, 0],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', -1, 3, 2],
    ['ArrowUp', 0, 3, 2],
    ['Home', 2, 3, 0],
    ['End', 0, 3, 2],
    ['x', 0, 3, null],
    ['ArrowDown', 0, 0, null],
  ])('%s from %i of %i: %s', (key, current, count, expected) => {
    expect(rovingIndex(key, current, count)).toBe(expected);
  });
});

describe('typeahead', () => {
  const labels = ['Copy value', 'Delete', 'Duplicate', 'Edit'];
  it.each([
    ['d', 0, 1],
    ['D', 1, 2],
    ['d', 2, 1],
    ['c', 0, 0],
    ['x', 0, null],
  ])('%s from %i: %s', (letter, current, expected) => {
    expect(typeahead(letter, current, labels)).toBe(expected);
  });
});

describe('rowMove', () => {
  const places = [1, 2, 3, 5, 6];
  it.each([
    ['ArrowDown', 3, 5],
    ['ArrowUp', 5, 3],
    ['ArrowDown', 6, 6],
    ['ArrowUp', 1, 1],
    ['PageDown', 1, 3],
    ['PageUp', 6, 3],
    ['PageDown', 5, 6],
    ['Home', 6, 1],
    ['End', 1, 6],
    ['Enter', 1, null],
  ])('%s from %i: %s', (key, active, expected) => {
    expect(rowMove(key, active, places, 2)).toBe(expected);
  });

  it('moves nowhere in an empty list', () => {
    expect(rowMove('ArrowDown', -1, [], 2)).toBeNull();
  });
});

describe('rangeWith', () => {
  const range = { startIndex: 10, endIndex: 12, overscan: 2, count: 100 };
  it.each([
    [[], [8, 9, 10, 11, 12, 13, 14]],
    [
      [50, 9],
      [8, 9, 10, 11, 12, 13, 14, 50],
    ],
    [
      [-1, 100],
      [8, 9, 10, 11, 12, 13, 14],
    ],
    [[0], [0, 8, 9, 10, 11, 12, 13, 14]],
  ])('keeps %o', (keep, expected) => {
    expect(rangeWith(range, keep)).toEqual(expected);
  });

  it('stays within the list', () => {
    const all = { startIndex: 0, endIndex: 2, overscan: 5, count: 3 };
    expect(rangeWith(all, [])).toEqual([0, 1, 2]);
  });
});

describe('hiddenEnds', () => {
  const box = { scrollWidth: 300, clientWidth: 200 };
  it.each([
    [0, false, true],
    [50, true, true],
    [100, true, false],
    [-100, false, true],
    [-0.5, true, false],
  ])('scrolled to %d', (scrollLeft, before, after) => {
    expect(hiddenEnds({ ...box, scrollLeft })).toEqual({ before, after });
  });

  it('hides nothing when all fits', () => {
    expect(hiddenEnds({ scrollLeft: 0, scrollWidth: 200, clientWidth: 200 })).toEqual({
      before: false,
      after: false,
    });
  });
});

describe('the splitter', () => {
  const limits = { least: 80, most: 400 };
  const arrows = { grows: 'ArrowRight', shrinks: 'ArrowLeft' };
  it.each([
    ['ArrowRight', 100, 116],
    ['ArrowLeft', 100, 84],
    ['ArrowLeft', 84, 80],
    ['ArrowRight', 399, 400],
    ['Home', 100, 80],
    ['End', 100, 400],
    ['ArrowUp', 100, null],
  ])('%s at %i: %s', (key, size, expected) => {
    expect(splitKey(key, size, limits, arrows)).toBe(expected);
  });

  it('lets the least size win', () => {
    expect(clampSize(50, { least: 80, most: 40 })).toBe(80);
  });
});
