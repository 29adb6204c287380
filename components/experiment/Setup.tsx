import { Play } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CookieKey } from '../../lib/cookie/key.ts';
import { expectedLoads } from '../../lib/experiment/plan.ts';
import { readAddress } from '../../lib/experiment/request.ts';
import type { ExperimentStore } from '../../lib/store/experiment/create-experiment-store.ts';
import type { Row } from '../../lib/store/row.ts';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { CandidateList } from './CandidateList.tsx';
import { chosenKeys, likelyIds } from './candidates.ts';
import { RequestField } from './RequestField.tsx';

/** What is compared, and the address as it was typed, which is kept while the page is chosen. */
export interface Asked {
  readonly kind: 'page' | 'request';
  readonly address: string;
}

interface SetupProps extends Pick<ExperimentStore, 'requests'> {
  readonly candidates: readonly Row[];
  /** null as long as too little is known of the page. */
  readonly pageUrl: string | null;
  readonly asked: Asked;
  readonly onAsked: (asked: Asked) => void;
  /** `request`: the address to ask for; null to load the page. */
  readonly onStart: (keys: readonly CookieKey[], request: string | null) => void;
}

/** Before it starts: what will be asked for, what will happen, and with which cookies. */
export function Setup(props: SetupProps) {
  const { candidates, pageUrl, asked, requests, onAsked, onStart } = props;
  const [choice, setChoice] = useState<ReadonlySet<string> | null>(null);
  const [isChecked, setChecked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLDivElement>(null);
  // The button that led here is gone.
  useEffect(() => button.current?.focus(), []);
  const likely = likelyIds(candidates);
  const chosen = choice ?? likely;
  const keys = chosenKeys(candidates, chosen);
  const isRequest = asked.kind === 'request';
  const address = readAddress(asked.address, pageUrl ?? '');
  const loads = expectedLoads(
    keys.map(({ name }) => name),
    [],
  );

  function start(): void {
    if (keys.length === 0 || pageUrl === null) return;
    if (!isRequest) {
      onStart(keys, null);
    } else if (address.ok) {
      onStart(keys, address.url);
    } else {
      setChecked(true);
      field.current?.querySelector('input')?.focus();
    }
  }

  return (
    <>
      <div>
        <Segmented
          label={i18n.t('experiment.what')}
          value={asked.kind}
          segments={[
            { value: 'page', label: i18n.t('experiment.loadPage') },
            { value: 'request', label: i18n.t('experiment.repeatRequest') },
          ]}
          onChange={(kind) => onAsked({ ...asked, kind })}
        />
      </div>
      {isRequest && pageUrl !== null && (
        <RequestField
          fieldRef={field}
          value={asked.address}
          pageUrl={pageUrl}
          fault={isChecked && !address.ok ? address.code : null}
          requests={requests}
          onInput={(next) => onAsked({ ...asked, address: next })}
          onLeft={() => setChecked(asked.address !== '')}
          onEnter={start}
        />
      )}
      <ul class="experiment__promises">
        <li>
          {i18n.t(isRequest ? 'experiment.willAsk' : 'experiment.willLoad', [
            loads.toLocaleString(),
          ])}
        </li>
        <li>{i18n.t('experiment.willRestore')}</li>
        <li>{i18n.t(isRequest ? 'experiment.willGet' : 'experiment.willSend')}</li>
      </ul>
      <CandidateList candidates={candidates} chosen={chosen} likely={likely} onChoose={setChoice} />
      <div class="experiment__actions">
        <Button
          variant="primary"
          icon={Play}
          buttonRef={button}
          disabled={keys.length === 0 || pageUrl === null}
          onClick={start}
        >
          {i18n.t('experiment.start')}
        </Button>
      </div>
    </>
  );
}
