import type { ChangeLabel, ChangeReport } from '../../lib/change/change-set.ts';
import { alteredOf, failuresOf, onlySpared, sameLabel } from './describe-change.ts';
import type { LatestChange } from './latest-change.ts';

/** What the bar has to say. */
export type ChangeNotice =
  /** No change was made at all, because of an error; its words. */
  | { readonly kind: 'error'; readonly words: string }
  /** A change that was cut short was taken back at the next start. */
  | { readonly kind: 'cut-short'; readonly label: ChangeLabel }
  /** It was given up on the way, and what was done was put back. */
  | { readonly kind: 'cancelled'; readonly label: ChangeLabel; readonly report: ChangeReport }
  /** The change was tried, and nothing came of it. */
  | { readonly kind: 'failed'; readonly label: ChangeLabel; readonly report: ChangeReport }
  /** It was made or taken back, wholly or with exceptions, which the report names. */
  | {
      readonly kind: 'done' | 'undone';
      readonly label: ChangeLabel;
      readonly report: ChangeReport | null;
    };

/** What the bar learns of the changes. */
export interface ChangeNews {
  readonly latest: LatestChange | null;
  readonly report: ChangeReport | null;
  readonly error: string | null;
  readonly rolledBack: ChangeLabel | null;
}

/** The most important thing to say; null when there is nothing. */
export function changeNotice({
  latest,
  report,
  error,
  rolledBack,
}: ChangeNews): ChangeNotice | null {
  if (error !== null) return { kind: 'error', words: error };
  if (rolledBack) return { kind: 'cut-short', label: rolledBack };
  if (report && wasCancelled(report)) {
    return { kind: 'cancelled', label: report.label, report };
  }
  if (report && cameToNothing(report)) {
    return { kind: 'failed', label: report.label, report };
  }
  if (!latest) return null;
  const { label } = latest.entry;
  // The journal may already tell of a newer change, made from another view.
  const isOfThis = report?.changed === true && sameLabel(report.label, label);
  return { kind: latest.completion, label, report: isOfThis ? report : null };
}

function wasCancelled({ outcomes }: ChangeReport): boolean {
  return outcomes.some(({ failure }) => failure?.code === 'cancelled');
}

function cameToNothing({ outcomes }: ChangeReport): boolean {
  return outcomes.length > 0 && outcomes.every(({ status }) => status === 'failed');
}

/** How loud the bar is: something failed; something is worth knowing; or all went as asked. */
export function noticeTone(notice: ChangeNotice): 'bad' | 'info' | 'plain' {
  if (notice.kind === 'error' || notice.kind === 'failed') return 'bad';
  if (notice.kind === 'cut-short') return 'info';
  if (notice.kind === 'cancelled') return notice.report.changed ? 'bad' : 'info';
  if (notice.report && onlySpared(notice.report)) return 'info';
  if (notice.report && failuresOf(notice.report).length > 0) return 'bad';
  return notice.report && alteredOf(notice.report).length > 0 ? 'info' : 'plain';
}

/** The report of a change that has more to tell than the bar has room for; else null. */
export function noticeDetails(notice: ChangeNotice): ChangeReport | null {
  if (notice.kind === 'error' || notice.kind === 'cut-short') return null;
  if (notice.kind === 'cancelled' || !notice.report) return null;
  const failures = failuresOf(notice.report).length;
  const altered = alteredOf(notice.report);
  const differences = altered.reduce((sum, outcome) => sum + outcome.differences.length, 0);
  // The bar itself gives the reason of a change that failed as a whole, and a single difference.
  const untold = notice.kind === 'failed' ? failures - 1 : failures;
  const isMore = untold > 0 || differences > 1 || (failures > 0 && differences > 0);
  return isMore ? notice.report : null;
}

/** Whether there is news that had not been there when the bar was dismissed. */
export function isNewer(news: ChangeNews, dismissed: ChangeNews): boolean {
  const { latest, report, error, rolledBack } = news;
  return (
    (report !== null && report !== dismissed.report) ||
    (error !== null && error !== dismissed.error) ||
    (rolledBack !== null && rolledBack !== dismissed.rolledBack) ||
    latest?.entry.id !== dismissed.latest?.entry.id ||
    latest?.completion !== dismissed.latest?.completion
  );
}
