import type { Driver } from '../drivers/driver.ts';
import type { CookieServer } from './server.ts';

/** One figure. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'ratio' | 'kB' | 'renders' | 'score';
  /** What it must not exceed, where that is a requirement. */
  readonly limit?: number;
}

/** What a measurement has to work with: a browser with the extension, and a site with cookies. */
export interface Bench {
  readonly driver: Driver;
  readonly server: CookieServer;
}

/** The middle one of some figures. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
