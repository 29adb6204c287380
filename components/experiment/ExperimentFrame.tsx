import './ExperimentFrame.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { ExperimentStore } from '../../lib/store/experiment/create-experiment-store.ts';
import type { Row } from '../../lib/store/row.ts';
import { useLate } from '../use-late.ts';
import { useStore } from '../use-store.ts';
import { candidateRows } from './candidates.ts';

interface ExperimentFrameProps {
  readonly experiment: ExperimentStore;
  readonly state: Pick<CookieState, 'page' | 'sites' | 'status'>;
  readonly pageRows: readonly Row[];
  /** What is shown below the question, as long as it is not asked. */
  readonly children: ComponentChildren;
}

const load = () => import('./late.ts');

/** The question which cookie keeps one logged in, above what it belongs to; once asked, it takes the place of that. */
export function ExperimentFrame({ experiment, state, pageRows, children }: ExperimentFrameProps) {
  const late = useLate(load, true);
  const current = useStore(experiment, (each) => each);
  const [isAsked, setAsked] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  const candidates = candidateRows(pageRows);
  const canAsk = state.status.kind === 'ready' && candidates.length > 0;
  const isOpen = current.kind !== 'none' || (isAsked && canAsk);
  return (
    <div class="experiment-frame">
      {late && isOpen && (
        <late.Experiment
          experiment={experiment}
          current={current}
          page={state.page}
          sites={state.sites}
          candidates={candidates}
          onClose={() => {
            experiment.clear();
            setAsked(false);
            setWasAsked(true);
          }}
        />
      )}
      {late && !isOpen && canAsk && (
        <late.AskBar
          page={state.page}
          sites={state.sites}
          takesFocus={wasAsked}
          onAsk={() => setAsked(true)}
        />
      )}
      {!isOpen && <div class="experiment-frame__rest">{children}</div>}
    </div>
  );
}
