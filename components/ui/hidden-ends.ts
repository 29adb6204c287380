interface ScrollState {
  /** Negative in right-to-left text. */
  readonly scrollLeft: number;
  readonly scrollWidth: number;
  readonly clientWidth: number;
}

/** Whether a sideways scroller hides something to the left (`before`) and to the right (`after`). */
export function hiddenEnds(scroller: ScrollState): { before: boolean; after: boolean } {
  const hidden = scroller.scrollWidth - scroller.clientWidth;
  const fromLeft = scroller.scrollLeft < 0 ? hidden + scroller.scrollLeft : scroller.scrollLeft;
  return { before: fromLeft > 1, after: hidden - fromLeft > 1 };
}
