import type { CookieKey } from '../../lib/cookie/key.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import { hostOf } from '../../lib/store/page.ts';
import type { SiteAudit } from '../../lib/store/site-audit.ts';
import { AuditBody } from '../audit/AuditBody.tsx';
import type { AuditUi } from '../audit/use-audit-ui.ts';
import { AccessBanner, PageState } from '../cookies/states/index.ts';
import type { PanelProps } from './panel-props.ts';

interface AuditFaceProps extends Pick<PanelProps, 'store' | 'copy'> {
  readonly state: CookieState;
  readonly site: SiteAudit | null;
  readonly ui: AuditUi;
  readonly onCookie: (key: CookieKey) => void;
}

/** The audit of the page, or why there is none; and what it does not cover for want of access. */
export function AuditFace({ store, copy, state, site, ui, onCookie }: AuditFaceProps) {
  const { status, page, sites, missingAccess } = state;
  const isLoading = status.kind === 'ready' && !site;
  return (
    <div class="panel-main">
      <PageState
        status={isLoading ? { kind: 'loading' } : status}
        page={page}
        patterns={page && sites ? sites.sitePatterns(hostOf(page.url)) : []}
        onAskAccess={store.askForAccess}
        onRetry={store.open}
      />
      {status.kind === 'ready' && site && (
        <>
          <AccessBanner missing={missingAccess} onAsk={store.askForAccess} />
          <div class="panel-main__list">
            <AuditBody site={site} ui={ui} copy={copy} onCookie={onCookie} />
          </div>
        </>
      )}
    </div>
  );
}
