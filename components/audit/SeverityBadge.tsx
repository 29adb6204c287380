import './SeverityBadge.css';
import type { Severity } from '../../lib/audit/finding.ts';
import { Badge } from '../ui/Badge.tsx';
import { SEVERITY_TONES } from './looks.ts';
import { sayAudit } from './say-audit.ts';

/** How bad a finding is, in one word; of one width, so that what follows stands in line. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  return (
    <span class="severity-badge">
      <Badge tone={SEVERITY_TONES[severity]}>{sayAudit(`severity.${severity}`)}</Badge>
    </span>
  );
}
