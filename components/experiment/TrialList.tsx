import { Check, CircleHelp, Eye, X } from 'lucide';
import { i18n } from '#i18n';
import type { CookieKey } from '../../lib/cookie/key.ts';
import type { NotedTrial, Trial } from '../../lib/experiment/trial.ts';
import { ValueText } from '../cookies/ValueText.tsx';
import { Icon } from '../ui/Icon.tsx';
import { message } from '../ui/message.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { TrialText } from './TrialText.tsx';

interface TrialListProps {
  readonly trials: readonly NotedTrial[];
  /** What is being tried right now. */
  readonly current: Trial | null;
  readonly keys: readonly CookieKey[];
}

const LOOKS = { in: Check, out: X, unclear: CircleHelp, base: Eye };

/** What was tried, and what was seen. */
export function TrialList({ trials, current, keys }: TrialListProps) {
  const home = trials[0]?.look.path ?? '';
  return (
    <ol class="experiment-trials" aria-label={i18n.t('experiment.trials')}>
      {trials.map((trial, index) => {
        const seen = trial.seen ?? 'base';
        const saying = message(`experiment.seen.${seen}`);
        return (
          <li
            key={`${index}`}
            class={`experiment-trial experiment-trial--${seen}`}
            data-seen={seen}
          >
            <Icon icon={LOOKS[seen]} />
            <span class="experiment-trial__what">
              <TrialText trial={trial} keys={keys} />
            </span>
            <span class="experiment-trial__seen">
              {trial.seen ? <b>{saying}</b> : saying} <LookText trial={trial} home={home} />
            </span>
          </li>
        );
      })}
      {current && (
        <li key={`${trials.length}`} class="experiment-trial experiment-trial--current">
          <Spinner />
          <span class="experiment-trial__what">
            <TrialText trial={current} keys={keys} />
          </span>
        </li>
      )}
    </ol>
  );
}

interface LookTextProps {
  readonly trial: NotedTrial;
  /** Host and path of the page itself, which go without saying. */
  readonly home: string;
}

/** The status of an answer; where it led, if elsewhere, and whether it wanted a password. */
function LookText({ trial: { look }, home }: LookTextProps) {
  const [host = ''] = home.split('/');
  const path = look.path.startsWith(`${host}/`) ? look.path.slice(host.length) : look.path;
  return (
    <span class="dim" title={look.title}>
      {look.status !== null && (
        <>
          <span class="mono">{look.status}</span>{' '}
        </>
      )}
      {look.path !== home && (
        <bdi class="mono">
          {path === '' ? i18n.t('experiment.elsewhere') : <ValueText value={path} most={120} />}
        </bdi>
      )}{' '}
      {look.hasPassword && i18n.t('experiment.wantsPassword')}
    </span>
  );
}
