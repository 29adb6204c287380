import './LockBar.css';
import { Lock, LockOpen, X } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Row } from '../../lib/store/row.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import type { LockNews } from './lock-news.ts';
import { Sentence } from './Sentence.tsx';
import { ValueText } from './ValueText.tsx';

interface LockBarProps {
  readonly news: LockNews | null;
  /** With a line above and a background, where the bar does not stand in another one. */
  readonly framed?: boolean;
  readonly onResume: (row: Row) => void;
}

/**
 * Says in one line what a lock has put back, until that is dismissed. Only that a lock is paused is spoken: of a cookie
 * that is put back every second one would hear nothing else.
 */
export function LockBar({ news, framed, onResume }: LockBarProps) {
  const [dismissed, setDismissed] = useState('');
  const id = news ? `${news.row.id} ${news.paused}` : '';
  const shown = news && id !== dismissed ? news : null;
  return (
    <div
      class={classNames(
        'lock-bar',
        shown && 'lock-bar--shown',
        shown && framed && 'lock-bar--framed',
      )}
      data-lock-news={shown?.row.cookie.name}
    >
      {shown && <Icon icon={shown.paused ? LockOpen : Lock} />}
      <p role={shown && !shown.paused ? undefined : 'status'} class="lock-bar__text">
        {shown && (
          <Sentence
            id={shown.paused ? 'lock.newsPaused' : 'lock.news'}
            {...(shown.paused ? {} : { count: shown.total })}
            params={[
              <b key="name">
                <ValueText value={shown.row.cookie.name} most={60} />
              </b>,
              shown.total.toLocaleString(),
            ]}
          />
        )}
      </p>
      {shown?.paused && (
        <Button variant="ghost" size="small" onClick={() => onResume(shown.row)}>
          {i18n.t('lock.again')}
        </Button>
      )}
      {shown && (
        <IconButton
          icon={X}
          size="small"
          label={i18n.t('ui.dismiss')}
          onClick={() => setDismissed(id)}
        />
      )}
    </div>
  );
}
