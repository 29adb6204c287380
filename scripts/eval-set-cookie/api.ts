import { isPublicSuffix } from '../../lib/cookie/site.ts';
import type { ApiBrowser } from '../../lib/set-cookie/api/browser.ts';
import { predictSet } from '../../lib/set-cookie/api/predict-set.ts';

/** One recorded call of `cookies.set`; only `stored` says what came of it, and the prediction never sees it. */
export interface RecordedCall {
  readonly id: string;
  readonly details: unknown;
  /** Milliseconds since 1970. */
  readonly at?: number;
  readonly stored?: readonly unknown[];
}

/**
 * Predicts recorded `cookies.set` calls, from their `details` and clock alone. Prints a JSON
 * line `{id, stored, issues}` for each, and how many agree with the record, with the others' ids, on standard error.
 */
export function evaluateApi(calls: readonly RecordedCall[], browser: ApiBrowser): void {
  let compared = 0;
  const differing: string[] = [];
  for (const call of calls) {
    const now = call.at ?? Date.now();
    const { stored, issues } = predictSet(atTime(call.details, now), browser, {
      now,
      isPublicSuffix,
    });
    console.log(JSON.stringify({ id: call.id, stored, issues }));
    if (call.stored === undefined) continue;
    compared++;
    if (stored !== call.stored.length > 0) differing.push(call.id);
  }
  if (compared === 0) return;
  const agreeing = compared - differing.length;
  console.error(`${agreeing} of ${compared} agree (${((100 * agreeing) / compared).toFixed(2)} %)`);
  for (const id of differing) console.error(id);
}

/** The details as they were passed: `@now+100` in them stands for a moment 100 seconds after the call. */
export function atTime(details: unknown, now: number): unknown {
  if (typeof details !== 'object' || details === null) return details;
  return Object.fromEntries(
    Object.entries(details).map(([property, value]) => [property, moment(value, now)]),
  );
}

function moment(value: unknown, now: number): unknown {
  if (typeof value !== 'string') return value;
  const match = /^@now([+-][\d.]+)?$/.exec(value);
  return match === null ? value : now / 1000 + Number(match[1] ?? 0);
}
