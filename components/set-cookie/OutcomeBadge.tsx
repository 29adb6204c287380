import { TriangleAlert } from 'lucide';
import { i18n } from '#i18n';
import type { Outcome } from '../../lib/set-cookie/verdict.ts';
import { Badge } from '../ui/Badge.tsx';
import { message } from '../ui/message.ts';
import { OUTCOME_LOOKS } from './outcome.ts';

interface OutcomeBadgeProps {
  readonly outcome: Outcome;
  /** The jar says otherwise: what is shown was predicted, and did not happen. */
  readonly contradicted?: boolean;
}

/** What a browser did with a header, in one word. */
export function OutcomeBadge({ outcome, contradicted }: OutcomeBadgeProps) {
  const { tone, icon } = OUTCOME_LOOKS[outcome];
  if (contradicted) {
    return (
      <Badge tone="key" icon={TriangleAlert} title={i18n.t('setCookie.contradictedHint')}>
        {i18n.t('setCookie.contradicted', [message(`setCookie.outcome.${outcome}`)])}
      </Badge>
    );
  }
  return (
    <Badge tone={tone} icon={icon}>
      {message(`setCookie.outcome.${outcome}`)}
    </Badge>
  );
}
