import { i18n } from '#i18n';
import { formatDuration } from '../cookies/duration-text.ts';
import { secondsToNextChange } from '../cookies/format/duration.ts';

/** The range of dates (ECMA-262 section 21.4.1.1). */
const LATEST = 8.64e15;
/** Seconds that a timer is set for at most. */
const LONGEST_WAIT = 86_400;

/** A moment (epoch milliseconds) in local time. */
export function momentText(time: number): string {
  return new Date(clamp(time)).toLocaleString(undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}

/** ISO 8601 in UTC, to the second where there is nothing smaller. */
export function momentIso(time: number): string {
  return new Date(clamp(time)).toISOString().replace('.000Z', 'Z');
}

/** How far away it is: in 13 d 4 h, 3 min ago. */
export function distanceText(time: number, now: number): string {
  const seconds = Math.floor((time - now) / 1000);
  if (Math.abs(seconds) < 1) return i18n.t('contents.now');
  const duration = formatDuration(Math.abs(seconds));
  return i18n.t(seconds > 0 ? 'contents.ahead' : 'contents.ago', [duration]);
}

/** Milliseconds after which the distance may read otherwise. */
export function distanceLasts(time: number, now: number): number {
  const left = Math.abs(time - now);
  if (time > now) return Math.min(secondsToNextChange(left / 1000), LONGEST_WAIT) * 1000 + 1;
  // A hundredth of it: the second unit is a thirtieth of the first, or more.
  return Math.max(1000, Math.min(left / 100, LONGEST_WAIT * 1000));
}

function clamp(time: number): number {
  return Math.max(-LATEST, Math.min(LATEST, time));
}
