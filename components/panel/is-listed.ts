import type { Section, Status } from '../../lib/store/cookie-state.ts';

/**
 * Whether the list of a section, even an empty one, is the truth. Cookies of all sites need no access to the
 * page at hand, and those that are switched off need no page at all.
 */
export function isListed({ kind }: Status, section: Section): boolean {
  switch (section.kind) {
    case 'parked':
      return kind !== 'loading' && kind !== 'failed';
    case 'all':
      return kind === 'ready' || kind === 'no-access';
    default:
      return kind === 'ready';
  }
}
