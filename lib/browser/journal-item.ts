import { EMPTY_JOURNAL, type Journal } from '../change/journal.ts';
import { sessionItem } from './session-item.ts';

/** The journal of changes: in memory only, since it holds cookie values, but beyond the worker's life. */
export const journalItem = sessionItem<Journal>('journal', EMPTY_JOURNAL);
