import { i18n } from '#i18n';
import type { Letter } from '../../lib/audit/grade.ts';
import { Badge } from '../ui/Badge.tsx';
import { GRADE_TONES } from './looks.ts';

/** The grade of a site as one letter; what it is, is spoken too. */
export function GradeBadge({ grade }: { readonly grade: Letter }) {
  return (
    <Badge tone={GRADE_TONES[grade]}>
      <span aria-hidden="true">{grade}</span>
      <span class="visually-hidden">{i18n.t('auditView.grade', [grade])}</span>
    </Badge>
  );
}
