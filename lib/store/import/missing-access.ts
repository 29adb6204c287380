import type { PreviewRow } from '../../transfer/preview.ts';
import { type OutOfReach, outOfReach } from '../out-of-reach.ts';

/** Of the sites that cookies are to be imported for, those that the extension may not touch. */
export async function missingAccess(
  rows: readonly PreviewRow[],
  has: (origins: readonly string[]) => Promise<boolean>,
): Promise<OutOfReach> {
  const domains = rows.flatMap((row) => (isWanted(row) && row.cookie?.domain) || []);
  return outOfReach([...new Set(domains)], has);
}

/** Whether there would be something to do for a cookie, or nothing because it is there already. */
function isWanted({ outlook }: PreviewRow): boolean {
  if (outlook.status === 'impossible') return outlook.because === 'noAccess';
  return outlook.status !== 'skipped';
}
