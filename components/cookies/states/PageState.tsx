import './states.css';
import { Ban, FileX, Globe, LockKeyhole, TriangleAlert } from 'lucide';
import { i18n } from '#i18n';
import type { Status } from '../../../lib/store/cookie-state.ts';
import { hostOf, type Page, type UnsupportedReason } from '../../../lib/store/page.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ValueText } from '../ValueText.tsx';
import { LoadingRows } from './LoadingRows.tsx';
import { ALL_SITES, siteOfPattern } from './pattern-site.ts';

interface PageStateProps {
  readonly status: Status;
  readonly page: Page | null;
  /** Match patterns of the page's site; empty while they are not known. */
  readonly patterns: readonly string[];
  /** Called straight from the click, as browsers demand of a question for access. */
  readonly onAskAccess: (origins: readonly string[]) => void;
  readonly onRetry: () => void;
}

/** What stands in the place of the list while an empty list would not be the truth; nothing when it would. */
export function PageState({ status, page, patterns, onAskAccess, onRetry }: PageStateProps) {
  switch (status.kind) {
    case 'ready':
      return null;
    case 'loading':
      return <LoadingRows />;
    case 'no-access':
      return <NoAccess page={page} patterns={patterns} onAskAccess={onAskAccess} />;
    case 'unsupported':
      return <Unsupported reason={status.reason} />;
    case 'failed':
      return (
        <EmptyState
          icon={TriangleAlert}
          title={i18n.t('state.failedTitle')}
          actions={
            <Button variant="primary" onClick={onRetry}>
              {i18n.t('state.retry')}
            </Button>
          }
        >
          <p>{i18n.t('state.failed')}</p>
          <p class="page-state__words">
            <ValueText value={status.error} />
          </p>
        </EmptyState>
      );
  }
}

function NoAccess({
  page,
  patterns,
  onAskAccess,
}: Pick<PageStateProps, 'page' | 'patterns' | 'onAskAccess'>) {
  const host = page ? hostOf(page.url) : '';
  const [pattern] = patterns;
  const site = pattern === undefined ? host : siteOfPattern(pattern);
  return (
    <EmptyState
      icon={LockKeyhole}
      title={i18n.t('state.noAccessTitle', [site])}
      actions={
        <>
          <Button
            variant="primary"
            disabled={patterns.length === 0}
            onClick={() => onAskAccess(patterns)}
          >
            {i18n.t('state.allowSite', [site])}
          </Button>
          <Button onClick={() => onAskAccess([ALL_SITES])}>{i18n.t('state.allowAll')}</Button>
        </>
      }
    >
      <p>{i18n.t('state.noAccessWhy')}</p>
      <p class="page-state__small">{i18n.t('state.noAccessMeaning')}</p>
    </EmptyState>
  );
}

function Unsupported({ reason }: { readonly reason: UnsupportedReason }) {
  switch (reason) {
    case 'browser-page':
      return (
        <EmptyState icon={Ban} title={i18n.t('state.browserPageTitle')}>
          <p>{i18n.t('state.browserPage')}</p>
        </EmptyState>
      );
    case 'file':
      return (
        <EmptyState icon={FileX} title={i18n.t('state.fileTitle')}>
          <p>{i18n.t('state.file')}</p>
        </EmptyState>
      );
    case 'no-page':
      return (
        <EmptyState icon={Globe} title={i18n.t('state.noPageTitle')}>
          <p>{i18n.t('state.noPage')}</p>
        </EmptyState>
      );
  }
}
