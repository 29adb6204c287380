import { Cookie, Plus } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

interface NoCookiesProps {
  readonly host: string;
  /** Whether there are frames whose cookies are out of reach: then nothing is said about them. */
  readonly isPartial?: boolean;
  readonly onAdd: () => void;
}

/** A page that really has no cookies. */
export function NoCookies({ host, isPartial, onAdd }: NoCookiesProps) {
  return (
    <EmptyState
      icon={Cookie}
      title={i18n.t('state.noCookiesTitle')}
      actions={
        <Button variant="primary" icon={Plus} onClick={onAdd}>
          {i18n.t('state.addCookie')}
        </Button>
      }
    >
      <p>{i18n.t(isPartial ? 'state.noCookiesInReach' : 'state.noCookies', [host])}</p>
    </EmptyState>
  );
}
