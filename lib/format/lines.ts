export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of a text, one after another, since it may be long. They end as on any system. */
export function* linesOf(text: string): Generator<Line> {
  const end = /\r\n|\n|\r/g;
  let start = 0;
  for (let number = 1; ; number += 1) {
    const found = end.exec(text);
    if (!found) {
      yield { number, text: text.slice(start) };
      return;
    }
    yield { number, text: text.slice(start, found.index) };
    start = end.lastIndex;
  }
}
