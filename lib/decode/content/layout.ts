import type { Part, Reading } from '../decoder.ts';
import { timeOfNumber } from './time.ts';

/** Labels of fields that hold a moment. An id has as many digits by chance. */
const MOMENTS = new Set([
  'created',
  'expires',
  'expiring',
  'firstEvent',
  'firstVisit',
  'lastHit',
  'lastVisit',
  'previousVisit',
  'sessionStart',
]);

/** The moment that a field stands for, in epoch milliseconds, where its label says that it is one. */
export function timeOfField(label: string, content: string): number | null {
  return MOMENTS.has(label) ? timeOfNumber(content) : null;
}

/** A cookie whose value is fields in a fixed order. */
export interface Layout {
  /** Which cookies, by their name. */
  readonly name: RegExp;
  /** A group for each label, in order. */
  readonly value: RegExp;
  /** What the groups are. */
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
      return [
        { label, content, span: { start, end }, time: timeOfField(label, content), isLeaf: true },
      ];
    });
    return { parts };
  }
  return null;
}
