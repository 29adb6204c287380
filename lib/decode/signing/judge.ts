import type { Status, Subject } from '../keyed.ts';

/** What a library does with a value from the future. */
export interface Ahead {
  /** Seconds that its clock may be behind. */
  readonly most: number;
  /** What a value is that is further ahead. */
  readonly status: Status;
}

/**
 * How a value with a right signature, which says when it was made, stands at the moment of the question. Libraries
 * look at the time only where there is a longest age; without `ahead` the future is as good as now.
 */
export function judgeAge(
  timestamp: number | null,
  { options: { maxAge }, now, clockLag }: Pick<Subject, 'options' | 'now' | 'clockLag'>,
  ahead?: Ahead,
): Status {
  if (maxAge === undefined || timestamp === null || now === null) return 'valid';
  const age = now - timestamp;
  if (ahead && age < -ahead.most * 1000 - clockLag) return ahead.status;
  return age > maxAge * 1000 ? 'expired' : 'valid';
}

/** The status of a value whose signature nobody could check, or of one that was checked in vain. */
export function unproven({ secrets }: Pick<Subject, 'secrets'>): Status {
  return secrets.length === 0 ? 'no-key' : 'bad-signature';
}

/** The first attempt that gives something; attempts are made one after the other. */
export async function firstOf<Option, Result>(
  options: readonly Option[],
  attempt: (option: Option) => Promise<Result | null>,
): Promise<Result | null> {
  for (const option of options) {
    const result = await attempt(option);
    if (result !== null) return result;
  }
  return null;
}
