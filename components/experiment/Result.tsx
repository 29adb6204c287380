import { CircleAlert, CircleCheck, KeyRound } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type CookieKey, keyId } from '../../lib/cookie/key.ts';
import type { Ending } from '../../lib/experiment/ending.ts';
import type { Outcome } from '../../lib/experiment/outcome.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { message } from '../ui/message.ts';
import { CookieNames } from './CookieNames.tsx';
import { FindingList } from './FindingList.tsx';
import { TrialList } from './TrialList.tsx';

interface ResultProps {
  readonly ending: Ending;
  readonly onAgain: () => void;
}

/** When it is over: what keeps the login, or why that was not found out; and that every cookie is back. */
export function Result({ ending, onAgain }: ResultProps) {
  const { outcome, failure, isRestored, keys, trials } = ending;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever pressed a button that is gone hears how it ended.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div
        class={`experiment__result experiment__result--${outcome ? 'found' : 'failed'}`}
        data-ending={outcome ? 'found' : failure?.code}
      >
        <Icon icon={outcome ? KeyRound : CircleAlert} size={18} />
        <div>
          <h3 ref={heading} tabIndex={-1}>
            {outcome ? (
              <Verdict outcome={outcome} keys={keys} />
            ) : (
              message(`experiment.failure.${failure?.code}`, [failure?.detail ?? ''])
            )}
          </h3>
          {failure?.code === 'samePage' && <p>{i18n.t('experiment.samePageHint')}</p>}
          <p class={`experiment__restored experiment__restored--${isRestored ? 'yes' : 'no'}`}>
            <Icon icon={isRestored ? CircleCheck : CircleAlert} />
            {i18n.t(isRestored ? 'experiment.restored' : 'experiment.notRestored')}
          </p>
        </div>
        <Button onClick={onAgain}>{i18n.t('experiment.again')}</Button>
      </div>
      {outcome && <FindingList outcome={outcome} keys={keys} />}
      {trials.length > 0 && (
        <section class="experiment__seen">
          <h3>{i18n.t('experiment.trials')}</h3>
          <TrialList trials={trials} current={null} keys={keys} />
        </section>
      )}
    </>
  );
}

interface VerdictProps {
  readonly outcome: Outcome;
  readonly keys: readonly CookieKey[];
}

function Verdict({ outcome, keys }: VerdictProps) {
  const names = keys.filter((key) => outcome.minimal.includes(keyId(key))).map(({ name }) => name);
  return (
    <Sentence
      id="experiment.found"
      count={names.length}
      params={[<CookieNames key="names" names={names} />]}
    />
  );
}
