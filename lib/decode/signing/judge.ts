import type { Status, Subject } from '../keyed.ts';

/** How a value that says when it was made stands at the moment of the question. */
export function judgeAge(
  isRight: boolean,
  timestamp: number | null,
  { options: { maxAge }, now }: Pick<Subject, 'options' | 'now'>,
): Status {
  if (!isRight) return 'bad-signature';
  if (maxAge === undefined || timestamp === null || now === null) return 'valid';
  return now - timestamp > maxAge * 1000 ? 'expired' : 'valid';
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
