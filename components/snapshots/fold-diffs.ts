import type { Comparison, DiffEntry } from '../../lib/store/snapshots/comparison.ts';

/** A part of a comparison. The first is open, the others are folded until one asks. */
export interface Section {
  readonly id: 'changes' | 'renewed' | 'noise';
  readonly entries: readonly DiffEntry[];
}

/** So many changes are shown open: one sees at once what they are. */
const OPEN = 10;

/** The parts that have something in them. */
export function sectionsOf({ changes, renewed, noise }: Comparison): Section[] {
  const sections: Section[] = [
    { id: 'changes', entries: changes },
    { id: 'renewed', entries: renewed },
    { id: 'noise', entries: noise },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

/** Which lines are open: those that the user has turned, and else the changes where they are few. */
export function isOpen(
  id: string,
  section: Section['id'],
  { changes }: Pick<Comparison, 'changes'>,
  turned: ReadonlyMap<string, boolean>,
): boolean {
  return turned.get(id) ?? (section === 'changes' && changes.length <= OPEN);
}
