import { timeOfDate } from '../content/date.ts';
import { timeOfNumber } from '../content/time.ts';
import type { Decoder } from '../decoder.ts';

/** Moments in numbers and words: epoch seconds to microseconds, ISO 8601, the dates of HTTP and of mail, .NET ticks, Windows' times. */
export const timestamp: Decoder = {
  id: 'timestamp',
  readText(text) {
    const time = /^[\d.]+$/.test(text)
      ? (timeOfNumber(text) ?? timeOfDate(text))
      : timeOfDate(text);
    return time === null ? null : { parts: [], time };
  },
};
