import type { Part, Reading } from '../decoder.ts';
import { timeOfNumber } from './time.ts';

/** A cookie whose value is fields in a fixed order. */
export interface Layout {
  /** Which cookies, by their name. */
  readonly name: RegExp;
  /** A group for each label, in order. */
  readonly value: RegExp;
  /** What the groups are; `null` for one that nobody needs to see. */
  readonly labels: readonly string[];
}

/** The fields of a value in one of some layouts, those that are moments with their time; null when it is in none. */
export function readLayout(layouts: readonly Layout[], name: string, text: string): Reading | null {
  for (const layout of layouts) {
    if (!layout.name.test(name)) continue;
    // The places of the groups.
    const found = new RegExp(layout.value.source, `${layout.value.flags}d`).exec(text);
    if (!found) continue;
    const parts = layout.labels.flatMap((label, index): Part[] => {
      const content = found[index + 1];
      const [start, end] = found.indices?.[index + 1] ?? [];
      if (content === undefined || start === undefined || end === undefined) return [];
      return [{ label, content, span: { start, end }, time: timeOfNumber(content), isLeaf: true }];
    });
    return { parts };
  }
  return null;
}
