import { Play } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CookieKey } from '../../lib/cookie/key.ts';
import { expectedLoads } from '../../lib/experiment/plan.ts';
import type { Row } from '../../lib/store/row.ts';
import { Button } from '../ui/Button.tsx';
import { CandidateList } from './CandidateList.tsx';
import { chosenKeys, likelyIds } from './candidates.ts';

interface SetupProps {
  readonly candidates: readonly Row[];
  /** Whether the page is known well enough. */
  readonly isReady: boolean;
  readonly onStart: (keys: readonly CookieKey[]) => void;
}

/** Before it starts: what will happen, and with which cookies. */
export function Setup({ candidates, isReady, onStart }: SetupProps) {
  const [choice, setChoice] = useState<ReadonlySet<string> | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // The button that led here is gone.
  useEffect(() => button.current?.focus(), []);
  const likely = likelyIds(candidates);
  const chosen = choice ?? likely;
  const keys = chosenKeys(candidates, chosen);
  const loads = expectedLoads(
    keys.map(({ name }) => name),
    [],
  );
  return (
    <>
      <ul class="experiment__promises">
        <li>{i18n.t('experiment.willLoad', [loads.toLocaleString()])}</li>
        <li>{i18n.t('experiment.willRestore')}</li>
        <li>{i18n.t('experiment.willSend')}</li>
      </ul>
      <CandidateList candidates={candidates} chosen={chosen} likely={likely} onChoose={setChoice} />
      <div class="experiment__actions">
        <Button
          variant="primary"
          icon={Play}
          buttonRef={button}
          disabled={keys.length === 0 || !isReady}
          onClick={() => onStart(keys)}
        >
          {i18n.t('experiment.start')}
        </Button>
      </div>
    </>
  );
}
