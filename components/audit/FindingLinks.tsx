import './FindingLinks.css';
import { i18n } from '#i18n';
import type { Finding } from '../../lib/audit/finding.ts';
import { topicId } from '../../lib/store/audit-topics.ts';
import { AuditText } from './AuditText.tsx';
import { SeverityBadge } from './SeverityBadge.tsx';

interface FindingLinksProps {
  readonly findings: readonly Finding[];
  /** Shows all there is to say about a finding. */
  readonly onFinding: (finding: Finding) => void;
}

/** The findings about one cookie in short, each a way to more. */
export function FindingLinks({ findings, onFinding }: FindingLinksProps) {
  if (findings.length === 0) return <p class="dim">{i18n.t('auditView.noFindings')}</p>;
  return (
    <ul class="finding-links">
      {findings.map((finding) => (
        <li key={topicId(finding)}>
          <button
            type="button"
            class="finding-links__finding"
            data-finding={finding.code}
            data-tip={i18n.t('auditView.showFinding')}
            onClick={() => onFinding(finding)}
          >
            <SeverityBadge severity={finding.severity} /> <AuditText about={finding} part="title" />
          </button>
        </li>
      ))}
    </ul>
  );
}
