export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

interface Placement {
  readonly left: number;
  readonly top: number;
  /** What fits without leaving the viewport. */
  readonly maxHeight: number;
}

const margin = 4;

/**
 * Where a popover of this size stands: under its anchor, or above where there is more room, its edge
 * aligned to the anchor's, and always inside the viewport. All in CSS pixels.
 */
export function placePopover(
  anchor: Box,
  popover: Size,
  viewport: Size,
  align: 'left' | 'right' = 'left',
): Placement {
  const below = viewport.height - (anchor.top + anchor.height) - 2 * margin;
  const above = anchor.top - 2 * margin;
  const under = popover.height <= below || below >= above;
  const maxHeight = Math.max(0, under ? below : above);
  const height = Math.min(popover.height, maxHeight);
  const wanted = align === 'left' ? anchor.left : anchor.left + anchor.width - popover.width;
  const rightmost = viewport.width - popover.width - margin;
  return {
    left: Math.max(margin, Math.min(wanted, rightmost)),
    top: under ? anchor.top + anchor.height + margin : anchor.top - height - margin,
    maxHeight,
  };
}
