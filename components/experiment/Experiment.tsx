import './Experiment.css';
import { FlaskConical, X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CookieKey } from '../../lib/cookie/key.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type {
  ExperimentState,
  ExperimentStore,
} from '../../lib/store/experiment/create-experiment-store.ts';
import { hostOf } from '../../lib/store/page.ts';
import type { Row } from '../../lib/store/row.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Result } from './Result.tsx';
import { Running } from './Running.tsx';
import { type Asked, Setup } from './Setup.tsx';

interface ExperimentProps extends Pick<CookieState, 'page' | 'sites'> {
  readonly experiment: ExperimentStore;
  readonly current: ExperimentState;
  readonly candidates: readonly Row[];
  readonly onClose: () => void;
}

/** The experiment that answers which cookie keeps one logged in: before, meanwhile and afterwards. */
export function Experiment(props: ExperimentProps) {
  const { experiment, current, page, sites, candidates, onClose } = props;
  const id = useId();
  // As it was chosen, for the next time.
  const [asked, setAsked] = useState<Asked>({ kind: 'page', address: '' });

  function start(keys: readonly CookieKey[], request: string | null): void {
    if (!page || !sites) return;
    const { tabId, url } = page;
    experiment.start({ tabId, url, request, site: sites.registrableDomain(hostOf(url)), keys });
  }

  return (
    <section class="experiment" aria-labelledby={id} data-experiment={current.kind}>
      <header class="experiment__head">
        <Icon icon={FlaskConical} />
        <h2 id={id}>{i18n.t('experiment.ask')}</h2>
        {current.kind !== 'running' && (
          <IconButton icon={X} size="small" label={i18n.t('ui.close')} onClick={onClose} />
        )}
      </header>
      <div class="experiment__body">
        {current.kind === 'none' && (
          <Setup
            candidates={candidates}
            pageUrl={page && sites ? page.url : null}
            asked={asked}
            requests={experiment.requests}
            onAsked={setAsked}
            onStart={start}
          />
        )}
        {current.kind === 'running' && <Running running={current} onCancel={experiment.cancel} />}
        {current.kind === 'ended' && (
          <Result
            ending={current.ending}
            request={current.order.request}
            onAgain={experiment.clear}
          />
        )}
      </div>
    </section>
  );
}
