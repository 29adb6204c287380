import { timeLeft } from '../../cookie/lifetime.ts';
import { comparisonFilter } from '../comparison-filter.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Time left until the expiry, in seconds. Session cookies have none; a plain duration means "within". */
export const expires = comparisonFilter({
  key: 'expires',
  read: ({ cookie }, now) => timeLeft(cookie, now),
  units: {
    s: 1,
    m: MINUTE,
    min: MINUTE,
    h: HOUR,
    d: DAY,
    w: 7 * DAY,
    mo: 30 * DAY,
    y: 365 * DAY,
  },
  plain: '<=',
  problem: 'badDuration',
  suggestions: ['<1h', '<1d', '<7d', '>30d', '>1y'],
});
