import type { Tallies } from '../lock/tally.ts';
import { sessionItem } from './session-item.ts';

/** How often locked cookies were put back since the browser was started. */
export const talliesItem = sessionItem<Tallies>('lockTallies', {});
