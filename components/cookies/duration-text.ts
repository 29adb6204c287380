import { message } from '../ui/message.ts';
import { durationParts } from './format/duration.ts';

/** A duration (seconds) in words: "13 d 4 h". */
export function formatDuration(seconds: number): string {
  return durationParts(seconds)
    .map(({ unit, count }) => message(`time.${unit}`, [`${count}`]))
    .join(' ');
}
