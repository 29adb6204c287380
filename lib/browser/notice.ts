import type { ChangeLabel } from '../change/change-set.ts';
import { sessionItem } from './session-item.ts';

/** The change that was cut short and rolled back at the last start; null when there is nothing to tell. */
export const rolledBackNotice = sessionItem<ChangeLabel | null>('rolledBack', null);
