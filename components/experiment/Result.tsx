import { CircleAlert, CircleCheck, KeyRound } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type CookieKey, keyId } from '../../lib/cookie/key.ts';
import type { Ending } from '../../lib/experiment/ending.ts';
import type { Outcome } from '../../lib/experiment/outcome.ts';
import { shortAddress } from '../../lib/experiment/request.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { CookieNames } from './CookieNames.tsx';
import { FindingList } from './FindingList.tsx';
import { TrialList } from './TrialList.tsx';
import { failureText } from './words.ts';

interface ResultProps {
  readonly ending: Ending;
  /** The address that was asked for; null where the page was loaded. */
  readonly request: string | null;
  readonly onAgain: () => void;
}

/** When it is over: what keeps the login, or why that was not found out; and that every cookie is back. */
export function Result({ ending, request, onAgain }: ResultProps) {
  const { outcome, failure, isRestored, keys, trials } = ending;
  const isRequest = request !== null;
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
              failure && failureText(failure, isRequest)
            )}
          </h3>
          {failure?.code === 'samePage' && (
            <p>{i18n.t(isRequest ? 'experiment.sameAnswerHint' : 'experiment.samePageHint')}</p>
          )}
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
          <p class="dim">
            <Count request={request} count={trials.length} />
          </p>
          <TrialList trials={trials} current={null} keys={keys} />
        </section>
      )}
    </>
  );
}

interface CountProps {
  readonly request: string | null;
  readonly count: number;
}

/** What was asked for, and how often. */
function Count({ request, count }: CountProps) {
  const times = count.toLocaleString();
  if (request === null) return <Sentence id="experiment.loaded" count={count} params={[times]} />;
  const address = (
    <b key="address" class="mono experiment__name">
      <ValueText value={shortAddress(request)} most={120} />
    </b>
  );
  return <Sentence id="experiment.asked" count={count} params={[address, times]} />;
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
