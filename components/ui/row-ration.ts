import { rangeWith, type VisibleRange } from './virtual-range.ts';

/** What a frame of a scroll may cost, in milliseconds: one of a usual screen, and with some bad luck still no long task. */
const FRAME_MS = 16;
const FEWEST = 2;

/** How many new rows the next frame may draw, after one that took so many milliseconds for so many of them. */
export function nextRation(ration: number, drawn: number, took: number): number {
  const within = took <= FRAME_MS;
  if (within && drawn < ration) return ration;
  const bearable = Math.floor((drawn * FRAME_MS) / took);
  return Math.min(Math.max(FEWEST, bearable), within ? ration * 2 : ration);
}

export interface RationedRange {
  /** Indexes of the rows to draw now, ascending. */
  readonly indexes: readonly number[];
  /** How many of them are new, and how many are left for later. */
  readonly fresh: number;
  readonly late: number;
}

/** Of the rows that a range asks for all that are there already, or kept, and `ration` of the others: those in sight first. */
export function rationedRange(
  range: VisibleRange,
  keep: readonly number[],
  isDrawn: (index: number) => boolean,
  ration: number,
): RationedRange {
  const wanted = rangeWith(range, keep);
  const isInSight = (index: number) => index >= range.startIndex && index <= range.endIndex;
  const others = wanted.filter((index) => !isDrawn(index) && !keep.includes(index));
  const fresh = [...others.filter(isInSight), ...others.filter((index) => !isInSight(index))];
  const late = new Set(fresh.slice(ration));
  return {
    indexes: wanted.filter((index) => !late.has(index)),
    fresh: fresh.length - late.size,
    late: late.size,
  };
}
