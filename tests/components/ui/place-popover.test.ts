import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePopover } from '../../../components/ui/place-popover.ts';

const viewport = { width: 400, height: 300 };
const menu = { width: 150, height: 100 };
const anchor = (left: number, top: number) => ({ left, top, width: 30, height: 20 });

describe('placePopover', () => {
  it.each([
    ['under its anchor', anchor(50, 50), 'left', { left: 50, top: 74 }],
    ['at the right edge of it', anchor(200, 50), 'right', { left: 80, top: 74 }],
    ['above it at the bottom', anchor(50, 260), 'left', { left: 50, top: 156 }],
    ['away from the right edge', anchor(380, 50), 'left', { left: 246, top: 74 }],
    ['away from the left edge', anchor(0, 50), 'right', { left: 4, top: 74 }],
  ] as const)('stands %s', (_, box, align, expected) => {
    expect(placePopover(box, menu, viewport, align)).toMatchObject(expected);
  });

  it('never leaves a viewport that has room for it', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        number(390),
        number(290),
        number(390),
        number(500),
        (left, top, width, height) => {
          const place = placePopover(anchor(left, top), { width, height }, viewport);
          const shown = Math.min(height, place.maxHeight);
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.left + width).toBeLessThanOrEqual(viewport.width);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.top + shown).toBeLessThanOrEqual(viewport.height);
        },
      ),
    );
  });
});
