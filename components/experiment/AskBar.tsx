import { FlaskConical } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import { hostOf } from '../../lib/store/page.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { Button } from '../ui/Button.tsx';
import { CookieNames } from './CookieNames.tsx';
import { useProofs } from './proofs.ts';
import { dateText } from './words.ts';

interface AskBarProps extends Pick<CookieState, 'page' | 'sites'> {
  /** Whether the focus comes back here, from an experiment that was closed. */
  readonly takesFocus: boolean;
  readonly onAsk: () => void;
}

/** The question, and what the last experiment on the site answered, where there was one. */
export function AskBar({ page, sites, takesFocus, onAsk }: AskBarProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const site = page && sites ? sites.registrableDomain(hostOf(page.url)) : '';
  const last = useProofs()[site];
  return (
    <div class="experiment-ask">
      <Button icon={FlaskConical} buttonRef={button} onClick={onAsk}>
        {i18n.t('experiment.ask')}
      </Button>
      {last && (
        <p class="dim" data-minimal={last.minimal.join(' ')}>
          <Sentence
            id="experiment.last"
            params={[dateText(last.at), <CookieNames key="names" names={last.minimal} />]}
          />
        </p>
      )}
    </div>
  );
}
