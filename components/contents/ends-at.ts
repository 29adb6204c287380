import type { KeyOptions } from '../../lib/decode/keyed.ts';
import type { Verdict } from '../../lib/decode/verify.ts';

type Judged = Pick<Verdict, 'status' | 'expires' | 'timestamp'>;

/** When a value that is valid now will be so no more, in epoch milliseconds; null where nothing says so. */
export function endsAt({ status, expires, timestamp }: Judged, options: KeyOptions): number | null {
  if (status !== 'valid') return null;
  const { maxAge } = options;
  const tooOld = timestamp === null || maxAge === undefined ? null : timestamp + maxAge * 1000;
  const ends = [expires, tooOld].flatMap((end) =>
    end !== null && Number.isFinite(end) ? [end] : [],
  );
  return ends.length === 0 ? null : Math.min(...ends);
}
