import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ChangeLabel, ChangeReport } from '../../lib/change/change-set.ts';
import type { Attempt } from '../../lib/store/cookie-state.ts';
import type { ChangeNotice } from './change-notice.ts';
import { DifferenceText } from './DifferenceText.tsx';
import {
  alteredOf,
  describeChange,
  describeFailure,
  failuresOf,
  onlySpared,
  type Phrase,
} from './describe-change.ts';
import { PhraseText } from './PhraseText.tsx';
import { Sentence } from './Sentence.tsx';
import { ValueText } from './ValueText.tsx';

interface ChangeMessageProps {
  readonly notice: ChangeNotice;
  readonly attempt: Attempt;
}

/** What the bar says: one line for what was done, more where something went otherwise than asked. */
export function ChangeMessage({ notice, attempt }: ChangeMessageProps) {
  switch (notice.kind) {
    case 'error':
      return (
        <Lines headline={i18n.t('change.failed.error')}>
          <ValueText value={notice.words} />
        </Lines>
      );
    case 'cut-short':
      return (
        <Lines headline={<Name phrase={describeChange(notice.label, 'undone')} />}>
          {i18n.t('change.cutShort')}
        </Lines>
      );
    case 'cancelled':
      return (
        <Lines headline={<CancelledHeadline label={notice.label} attempt={attempt} />}>
          {notice.report.changed
            ? i18n.t('change.cancelledPartly', standingIn(notice.report))
            : i18n.t('change.cancelled')}
        </Lines>
      );
    case 'failed':
      return (
        <Lines
          headline={
            attempt === 'change' ? (
              <Name phrase={describeChange(notice.label, 'failed')} />
            ) : (
              i18n.t(`change.failed.${attempt}`)
            )
          }
        >
          <FirstReason report={notice.report} />
        </Lines>
      );
    default:
      return (
        <Lines
          headline={<Name phrase={describeChange(notice.label, notice.kind, notice.report)} />}
        >
          {notice.report && exceptions(notice.report)}
        </Lines>
      );
  }
}

interface LinesProps {
  readonly headline: ComponentChildren;
  readonly children: ComponentChildren;
}

function Lines({ headline, children }: LinesProps) {
  return (
    <>
      <span class="change-bar__headline">{headline}</span>
      {children && <span class="change-bar__reason">{children}</span>}
    </>
  );
}

function Name({ phrase }: { readonly phrase: Phrase }) {
  return <PhraseText phrase={phrase} strong />;
}

function CancelledHeadline({ label, attempt }: Pick<ChangeMessageProps, 'attempt'> & Labelled) {
  if (attempt === 'undo') return i18n.t('change.cancelledUndo');
  if (attempt === 'redo') return i18n.t('change.cancelledRedo');
  return <Name phrase={describeChange(label, 'undone')} />;
}

interface Labelled {
  readonly label: ChangeLabel;
}

/** How many cookies of a cancelled change could not be put back. */
function standingIn({ outcomes }: ChangeReport): number {
  return outcomes.filter(({ status }) => status !== 'failed').length;
}

function FirstReason({ report }: { readonly report: ChangeReport }) {
  return <PhraseText phrase={describeFailure(failuresOf(report)[0]?.failure ?? null)} />;
}

/** What went otherwise than asked, in the fewest words; the details have the rest. Null when nothing did. */
function exceptions(report: ChangeReport): ComponentChildren {
  const failures = failuresOf(report);
  const altered = alteredOf(report);
  if (onlySpared(report)) return i18n.t('change.protectedLeft', failures.length);
  if (failures.length > 0) {
    const counts = [`${failures.length}`, `${report.outcomes.length}`];
    const reason = <FirstReason key="reason" report={report} />;
    return <Sentence id="change.partly" params={[...counts, reason]} />;
  }
  if (altered.length > 1) return i18n.t('change.alteredMany', altered.length);
  const [difference, ...more] = altered[0]?.differences ?? [];
  if (!difference) return null;
  return (
    <>
      {i18n.t('change.altered')} {more.length === 0 && <DifferenceText difference={difference} />}
    </>
  );
}
