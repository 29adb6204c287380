import './GradeCard.css';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Raise } from '../../lib/audit/grade.ts';
import { isCostly, type Topic } from '../../lib/store/audit-topics.ts';
import type { SiteAudit } from '../../lib/store/site-audit.ts';
import { AuditText } from './AuditText.tsx';
import { GradeBadge } from './GradeBadge.tsx';
import { GRADE_TONES } from './looks.ts';
import { sayAudit } from './say-audit.ts';

interface GradeCardProps {
  readonly site: SiteAudit;
  /** Whether there is room for the steps; else they are folded. */
  readonly wide: boolean;
  /** Shows what is said of a step. */
  readonly onTopic: (topic: Topic) => void;
}

/** The grade of the site, and what would raise it, the step that wins most first. */
export function GradeCard({ site, wide, onTopic }: GradeCardProps) {
  const { grade, score, raisedBy } = site.grade;
  const costly = site.findings.filter(isCostly).length;
  const id = useId();
  const steps = raisedBy.flatMap((raise) => {
    const topic = site.topics.find(({ code }) => code === raise.code);
    return topic ? [<Step key={raise.code} raise={raise} topic={topic} onTopic={onTopic} />] : [];
  });
  const title = sayAudit('report.raise');
  return (
    <section class={`grade-card grade-card--${GRADE_TONES[grade]}`} aria-labelledby={id}>
      <div class="grade-card__top">
        <span class="grade-card__letter" aria-hidden="true">
          {grade}
        </span>
        <div class="grade-card__result">
          <h2 id={id}>{i18n.t('auditView.grade', [grade])}</h2>
          <p>{i18n.t('auditView.score', [`${score}`])}</p>
          <div class="grade-card__bar" aria-hidden="true">
            <span style={{ inlineSize: `${score}%` }} />
          </div>
        </div>
        <p class="grade-card__facts">
          {i18n.t('list.cookies', site.cookies)} · {i18n.t('auditView.costing', costly)}
        </p>
      </div>
      {steps.length > 0 &&
        (wide ? (
          <>
            <h3>{title}</h3>
            <ol>{steps}</ol>
          </>
        ) : (
          <details>
            <summary>{title}</summary>
            <ol>{steps}</ol>
          </details>
        ))}
    </section>
  );
}

interface StepProps {
  readonly raise: Raise;
  readonly topic: Topic;
  readonly onTopic: (topic: Topic) => void;
}

function Step({ raise: { code, count, grade, score }, topic, onTopic }: StepProps) {
  return (
    <li>
      <button
        type="button"
        class="grade-card__step"
        data-tip={i18n.t('auditView.step', [grade, `${score}`])}
        data-raise={code}
        onClick={() => onTopic(topic)}
      >
        <span class="grade-card__what">
          <AuditText about={topic} part="title" most={40} />
          {count > 1 && <span class="dim"> ×{count}</span>}
        </span>{' '}
        <GradeBadge grade={grade} /> <span class="grade-card__score">{score}</span>
      </button>
    </li>
  );
}
