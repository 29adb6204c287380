import type { ChangeLabel } from './change-set.ts';

/** How far a change is. */
export interface Progress {
  readonly label: ChangeLabel;
  /** Whether it is being made, or put back because it was cancelled or failed. */
  readonly phase: 'making' | 'taking-back';
  /** How many of its cookies are through with that phase. */
  readonly done: number;
  readonly total: number;
}

/** What goes along with a change while it is made: it hears how far that is, and may ask for it to be given up. */
export interface Course {
  readonly tell: (progress: Progress) => void;
  readonly stop: AbortSignal;
}

/** Of a change that nobody follows. */
export const UNWATCHED: Course = { tell() {}, stop: new AbortController().signal };

/** A change that takes its time, as every page shows it. */
export interface RunningChange extends Progress {
  readonly id: string;
  readonly attempt: 'change' | 'undo' | 'redo';
}
