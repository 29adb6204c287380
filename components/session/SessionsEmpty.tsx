import { KeyRound } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

interface SessionsEmptyProps {
  /** Whether anything has been recorded yet. */
  readonly hasRecorded: boolean;
  readonly hasCookies: boolean;
  readonly onReload: () => void;
}

/** Why there is no session to show: nothing was recorded yet, or no cookie looks like one. */
export function SessionsEmpty({ hasRecorded, hasCookies, onReload }: SessionsEmptyProps) {
  return (
    <EmptyState
      icon={KeyRound}
      title={i18n.t(hasRecorded ? 'lifecycle.emptyTitle' : 'lifecycle.nothingTitle')}
      actions={
        <Button variant="primary" onClick={onReload}>
          {i18n.t('setCookie.reload')}
        </Button>
      }
    >
      <p>{i18n.t(hasCookies ? 'lifecycle.emptyCookies' : 'lifecycle.empty')}</p>
      {!hasRecorded && <p>{i18n.t('lifecycle.nothing')}</p>}
    </EmptyState>
  );
}
