import './ChangeProgress.css';
import { i18n } from '#i18n';
import type { RunningChange } from '../../lib/change/course.ts';
import { describeProgress } from './describe-progress.ts';
import { PhraseText } from './PhraseText.tsx';

/** How far a change is that takes its time. What it is, is said by the text that has the id `labelId`. */
export function ChangeProgress({
  running: { done, total, phase },
  labelId,
}: {
  readonly running: RunningChange;
  readonly labelId: string;
}) {
  const said = i18n.t('progress.count', [done.toLocaleString(), total.toLocaleString()]);
  // What is put back runs backwards.
  const part = total === 0 ? 0 : (phase === 'making' ? done : total - done) / total;
  return (
    <div class="change-progress" data-phase={phase}>
      <div
        role="progressbar"
        class="change-progress__track"
        aria-labelledby={labelId}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={said}
      >
        <div class="change-progress__bar" style={{ inlineSize: `${100 * part}%` }} />
      </div>
      <span class="change-progress__count" aria-hidden="true">
        {said}
      </span>
    </div>
  );
}

/** What is being done, in one line. */
export function ProgressText({ running }: { readonly running: RunningChange }) {
  return (
    <span class="change-bar__headline">
      <PhraseText phrase={describeProgress(running)} strong />
    </span>
  );
}
