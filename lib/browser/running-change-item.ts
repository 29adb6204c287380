import type { RunningChange } from '../change/course.ts';
import { sessionItem } from './session-item.ts';

/** The change that is being made, once it takes its time; null while there is none. */
export const runningChange = sessionItem<RunningChange | null>('runningChange', null);
