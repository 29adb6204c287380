import { Cookie, Plus } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

interface NoCookiesProps {
  readonly host: string;
  /** Whether some of the page's sites are out of reach: then nothing is said about theirs. */
  readonly isPartial?: boolean;
  readonly onAdd: () => void;
}

/** A page that has no cookies, as far as can be seen. */
export function NoCookies({ host, isPartial, onAdd }: NoCookiesProps) {
  return (
    <EmptyState
      icon={Cookie}
      title={i18n.t(isPartial ? 'state.noCookiesInReachTitle' : 'state.noCookiesTitle')}
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
