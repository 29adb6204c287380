import type { Chord } from './chord.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface MouseGesture {
  readonly button: 'left' | 'right';
  /** 0 only moves there. */
  readonly clicks: 0 | 1 | 2;
}

/**
 * The few things that differ between browsers and kinds of page; `createView` builds every verb of a
 * view out of them.
 */
export interface Surface {
  /** What to call it in messages, such as "the popup". */
  readonly label: string;
  /** Evaluates an expression that gives a promise of a string. */
  run(expression: string): Promise<string>;
  /** Real mouse input at a point of the page's own viewport, in CSS pixels. */
  mouse(at: Point, gesture: MouseGesture): Promise<void>;
  /** Real keyboard input. */
  press(chord: Chord): Promise<void>;
  /** A PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The same surface, brought to the front before mouse and keyboard act: a hidden page takes no input. */
export function inFront(surface: Surface, bringToFront: () => Promise<void>): Surface {
  return {
    ...surface,
    async mouse(at, gesture) {
      await bringToFront();
      await surface.mouse(at, gesture);
    },
    async press(chord) {
      await bringToFront();
      await surface.press(chord);
    },
  };
}
