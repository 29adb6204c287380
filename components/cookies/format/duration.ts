export type TimeUnit = 'year' | 'day' | 'hour' | 'minute' | 'second';

export interface DurationPart {
  readonly unit: TimeUnit;
  readonly count: number;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;

/** How long each unit is in seconds, and from how many on the next smaller one says nothing more. */
const units: readonly {
  readonly unit: TimeUnit;
  readonly length: number;
  readonly alone: number;
}[] = [
  { unit: 'year', length: year, alone: 10 },
  { unit: 'day', length: day, alone: 100 },
  { unit: 'hour', length: hour, alone: 100 },
  { unit: 'minute', length: minute, alone: 10 },
  { unit: 'second', length: 1, alone: 0 },
];

/**
 * A duration (seconds) in its two largest units, rounded down: 13 d 4 h. The smaller one is left out when
 * it is zero or lost beside the larger: 363 d, 42 min. Years begin at two, for browsers keep cookies for
 * 400 days at most and days are easier to compare.
 */
export function durationParts(seconds: number): DurationPart[] {
  const whole = Math.max(0, Math.floor(seconds));
  const first = units.findIndex(({ unit, length }) => whole >= (unit === 'year' ? 2 : 1) * length);
  const large = units[first];
  if (large === undefined) return [{ unit: 'second', count: 0 }];
  const count = Math.floor(whole / large.length);
  const small = units[first + 1];
  const rest = small === undefined ? 0 : Math.floor((whole % large.length) / small.length);
  const parts: DurationPart[] = [{ unit: large.unit, count }];
  if (small !== undefined && rest > 0 && count < large.alone)
    parts.push({ unit: small.unit, count: rest });
  return parts;
}

/** For how many seconds the text of a duration stays as it is; after that it must be drawn again. */
export function secondsToNextChange(seconds: number): number {
  const parts = durationParts(seconds);
  const large = units.find(({ unit }) => unit === parts[0]?.unit);
  const next = units[units.findIndex(({ unit }) => unit === large?.unit) + 1];
  const alone = large === undefined || next === undefined || (parts[0]?.count ?? 0) >= large.alone;
  const step = alone ? (large?.length ?? 1) : next.length;
  return seconds % step;
}
