const HOUR = 3_600_000;
const MINUTE = 60_000;

/** A moment of an axis as short as its steps allow: `14:05:30`, `14:05`, `3 Dec`; `step` in milliseconds. */
export function axisTime(at: number, step: number): string {
  const date = new Date(at);
  if (step >= 24 * HOUR)
    return date.toLocaleDateString(undefined, { day: 'numeric', month: 'short' });
  return date.toLocaleTimeString(undefined, {
    hour: '2-digit',
    minute: '2-digit',
    ...(step < MINUTE ? { second: '2-digit' } : {}),
    hourCycle: 'h23',
  });
}
