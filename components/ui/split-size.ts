interface SplitLimits {
  readonly least: number;
  readonly most: number;
}

/** A pane's size within its limits, in whole CSS pixels; where they contradict, the least wins. */
export function clampSize(size: number, { least, most }: SplitLimits): number {
  return Math.round(Math.max(least, Math.min(size, most)));
}

/**
 * The size of a pane after a key on its splitter; null when the key does nothing. `grows` is the arrow
 * that makes the pane larger.
 */
export function splitKey(
  key: string,
  size: number,
  limits: SplitLimits,
  arrows: { readonly grows: string; readonly shrinks: string },
): number | null {
  const step = 16;
  if (key === arrows.grows) return clampSize(size + step, limits);
  if (key === arrows.shrinks) return clampSize(size - step, limits);
  if (key === 'Home') return clampSize(limits.least, limits);
  if (key === 'End') return clampSize(limits.most, limits);
  return null;
}
