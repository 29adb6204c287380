import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExperimentState } from '../../lib/store/experiment/create-experiment-store.ts';
import { Button } from '../ui/Button.tsx';
import { TrialList } from './TrialList.tsx';
import { TrialText } from './TrialText.tsx';

interface RunningProps {
  readonly running: Extract<ExperimentState, { kind: 'running' }>;
  readonly onCancel: () => void;
}

/** While it runs: how far it is, which cookies are away, what was seen so far, and the way to stop it. */
export function Running({ running, onCancel }: RunningProps) {
  const { progress, order, isCancelled } = running;
  const { trials, current, about } = progress;
  const isRequest = order.request !== null;
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that was pressed to start it is gone.
  useEffect(() => cancel.current?.focus(), []);
  const nth = trials.length + 1;
  const most = Math.max(about, nth);
  return (
    <>
      <div class="experiment__progress">
        <progress
          aria-label={i18n.t(isRequest ? 'experiment.requests' : 'experiment.loads')}
          max={most}
          value={trials.length}
        />
        <p role="status">
          {isCancelled
            ? i18n.t('experiment.puttingBack')
            : i18n.t(isRequest ? 'experiment.nthRequest' : 'experiment.nthLoad', [
                nth.toLocaleString(),
                most.toLocaleString(),
              ])}
          {current && !isCancelled && (
            <>
              {' '}
              <TrialText trial={current} keys={order.keys} />
            </>
          )}
        </p>
        <Button busy={isCancelled} buttonRef={cancel} onClick={onCancel}>
          {i18n.t('experiment.cancel')}
        </Button>
      </div>
      <TrialList trials={trials} current={isCancelled ? null : current} keys={order.keys} />
    </>
  );
}
