import { Cookie, SearchX, ShieldCheck } from 'lucide';
import { i18n } from '#i18n';
import type { SiteAudit } from '../../lib/store/site-audit.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { type AuditUi, NO_AUDIT_FILTER } from './use-audit-ui.ts';

interface AuditEmptyProps {
  readonly site: Pick<SiteAudit, 'cookies' | 'findings'>;
  readonly ui: AuditUi;
}

/** Why no finding is listed: there are no cookies, nothing is wrong with them, or the filter lets none through. */
export function AuditEmpty({ site: { cookies, findings }, ui }: AuditEmptyProps) {
  if (findings.length > 0) {
    return (
      <EmptyState
        icon={SearchX}
        title={i18n.t('auditView.noMatchTitle')}
        actions={
          <Button variant="primary" onClick={() => ui.setFilter(NO_AUDIT_FILTER)}>
            {i18n.t('auditView.showAll')}
          </Button>
        }
      >
        {i18n.t('auditView.noMatch', findings.length)}
      </EmptyState>
    );
  }
  if (cookies === 0) {
    return (
      <EmptyState icon={Cookie} title={i18n.t('auditView.noCookiesTitle')}>
        {i18n.t('auditView.noCookies')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={ShieldCheck} title={i18n.t('auditView.nothingTitle')}>
      {i18n.t('auditView.nothing', cookies)}
    </EmptyState>
  );
}
