import { CirclePause, Cookie, LockKeyhole, SearchX } from 'lucide';
import { i18n } from '#i18n';
import { NO_FILTER } from '../../lib/store/set-cookie-view.ts';
import { siteOfPattern } from '../cookies/states/pattern-site.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { SetCookieProps } from './set-cookie-props.ts';
import type { LogUi } from './use-log-ui.ts';

interface LogEmptyProps
  extends Pick<SetCookieProps, 'log' | 'missingAccess' | 'onAskAccess' | 'onReload'> {
  readonly ui: LogUi;
  /** How many headers there are, filtered or not. */
  readonly recorded: number;
  readonly paused: boolean;
}

/** Why no header is listed, and what can be done: clear the filter, give access, go on, reload. */
export function LogEmpty(props: LogEmptyProps) {
  const { log, ui, recorded, paused, missingAccess, onAskAccess, onReload } = props;
  if (recorded > 0) {
    return (
      <EmptyState
        icon={SearchX}
        title={i18n.t('setCookie.noMatchTitle')}
        actions={
          <Button variant="primary" onClick={() => ui.setFilter(NO_FILTER)}>
            {i18n.t('setCookie.showAll')}
          </Button>
        }
      >
        {i18n.t('setCookie.noMatch', [recorded.toLocaleString()])}
      </EmptyState>
    );
  }
  if (missingAccess.length > 0) {
    const sites = missingAccess.map(siteOfPattern).join(', ');
    return (
      <EmptyState
        icon={LockKeyhole}
        title={i18n.t('setCookie.noAccessTitle')}
        actions={
          <Button variant="primary" onClick={() => onAskAccess(missingAccess)}>
            {i18n.t('setCookie.allow')}
          </Button>
        }
      >
        {i18n.t('setCookie.noAccess', [sites])}
      </EmptyState>
    );
  }
  if (paused) {
    return (
      <EmptyState
        icon={CirclePause}
        title={i18n.t('setCookie.pausedTitle')}
        actions={
          <Button variant="primary" onClick={() => log.setPaused(false)}>
            {i18n.t('setCookie.resume')}
          </Button>
        }
      >
        {i18n.t('setCookie.paused')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={Cookie}
      title={i18n.t('setCookie.nothingTitle')}
      actions={
        <Button variant="primary" onClick={onReload}>
          {i18n.t('setCookie.reload')}
        </Button>
      }
    >
      {i18n.t('setCookie.nothing')}
    </EmptyState>
  );
}
