import type { Section } from '../../lib/store/cookie-state.ts';
import type { Row } from '../../lib/store/row.ts';

/** Whether removing these rows empties a list of all sites: the one removal that is asked about before. */
export function deletesEverywhere(
  section: Section,
  shown: readonly Row[],
  removed: readonly Row[],
): boolean {
  return section.kind === 'all' && removed.length > 1 && removed.length === shown.length;
}
