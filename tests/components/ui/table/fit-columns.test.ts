import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLayout } from '../../../../components/ui/table/column.ts';
import { fitColumns } from '../../../../components/ui/table/fit-columns.ts';

const columns = [
  { id: 'name', width: 200, minWidth: 100, priority: 9, required: true },
  { id: 'value', width: 300, minWidth: 100, priority: 8, grow: 1 },
  { id: 'domain', width: 150, minWidth: 100, priority: 5 },
  { id: 'size', width: 60, minWidth: 50, priority: 1 },
];

const fit = (room: number, layout: Partial<typeof emptyLayout> = {}) => {
  const { widths, squeezedOut } = fitColumns(columns, { ...emptyLayout, ...layout }, room);
  return { widths: Object.fromEntries(widths.map(({ id, width }) => [id, width])), squeezedOut };
};

describe('fitColumns', () => {
  it('gives each its width when that is just the room', () => {
    expect(fit(710).widths).toEqual({ name: 200, value: 300, domain: 150, size: 60 });
  });

  it('gives spare room to those that grow', () => {
    expect(fit(1000).widths).toEqual({ name: 200, value: 590, domain: 150, size: 60 });
  });

  it('shrinks each by what it can give', () => {
    expect(fit(530).widths).toEqual({ name: 150, value: 200, domain: 125, size: 55 });
  });

  it('leaves out the lowest priorities when the least widths do not fit', () => {
    expect(fit(349).squeezedOut).toEqual(['size']);
    expect(fit(299).squeezedOut).toEqual(['domain', 'size']);
    expect(fit(10).widths).toEqual({ name: 100 });
  });

  it('keeps what the user pinned, and lets the table scroll', () => {
    const { widths, squeezedOut } = fit(200, { pinned: ['size'] });
    expect(Object.keys(widths)).toEqual(['name', 'size']);
    expect(squeezedOut).toEqual(['value', 'domain']);
  });

  it('hides what the user hid, but never a required column', () => {
    expect(Object.keys(fit(1000, { hidden: ['name', 'domain'] }).widths)).toEqual([
      'name',
      'value',
      'size',
    ]);
  });

  it('keeps a width set by hand, even below the least', () => {
    expect(fit(1000, { widths: { domain: 40 } }).widths).toMatchObject({ domain: 40, value: 700 });
    expect(fit(560, { widths: { value: 300 } }).widths).toEqual({
      name: 106,
      value: 300,
      domain: 103,
      size: 50,
    });
  });

  it('never exceeds the room unless required or pinned columns do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 3000 }), (room) => {
        const total = Object.values(fit(room).widths).reduce((sum, width) => sum + width, 0);
        expect(total).toBeLessThanOrEqual(room);
      }),
    );
  });
});
