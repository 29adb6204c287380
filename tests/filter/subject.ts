import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { FilterSubject } from '../../lib/filter/subject.ts';
import { cookie } from '../fixtures/cookie.ts';

/** 2027-01-01, in milliseconds. */
export const NOW = 1_798_761_600_000;

/** Seconds since 1970, counted from `NOW`. */
export function inSeconds(seconds: number): number {
  return NOW / 1000 + seconds;
}

/** A row for tests: a first-party cookie of no particular role, and only what matters is set. */
export function subject(
  fields: Partial<Cookie> = {},
  row: Partial<Omit<FilterSubject, 'cookie' | 'detection'>> = {},
  detection: Partial<FilterSubject['detection']> = {},
): FilterSubject {
  return {
    cookie: cookie(fields),
    parked: false,
    thirdParty: false,
    guard: null,
    detection: {
      level: 'no',
      score: 0,
      role: 'other',
      framework: null,
      evidence: [],
      ...detection,
    },
    ...row,
  };
}
