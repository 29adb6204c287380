import { i18n } from '#i18n';
import { isCostly } from '../../lib/store/audit-topics.ts';
import type { SiteAudit } from '../../lib/store/site-audit.ts';
import { GradeBadge } from './GradeBadge.tsx';

/** The grade of the page as a letter, with the score and what lowers it in a tooltip. */
export function PageGrade({ site }: { readonly site: Pick<SiteAudit, 'grade' | 'findings'> }) {
  const { grade, score } = site.grade;
  const costing = i18n.t('auditView.costing', site.findings.filter(isCostly).length);
  return (
    <span data-grade={grade} data-tip={i18n.t('auditView.gradeTip', [grade, `${score}`, costing])}>
      <GradeBadge grade={grade} />
    </span>
  );
}
