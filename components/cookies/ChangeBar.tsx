import './ChangeBar.css';
import { CircleAlert, Info, Redo2, Undo2, X } from 'lucide';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChangeLabel, ChangeReport } from '../../lib/change/change-set.ts';
import type { RunningChange } from '../../lib/change/course.ts';
import { EMPTY_JOURNAL, type Journal } from '../../lib/change/journal.ts';
import type { Attempt } from '../../lib/store/cookie-state.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { hotkeyCaps } from '../ui/hotkey.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { isMac } from '../ui/platform.ts';
import { ChangeDetails } from './ChangeDetails.tsx';
import { ChangeMessage } from './ChangeMessage.tsx';
import { ChangeProgress, ProgressText } from './ChangeProgress.tsx';
import {
  type ChangeNews,
  changeNotice,
  isNewer,
  noticeDetails,
  noticeTone,
} from './change-notice.ts';
import { type LatestChange, latestChange } from './latest-change.ts';

export interface ChangeBarProps {
  readonly journal: Journal;
  /** What became of the last change made from this view. */
  readonly report: ChangeReport | null;
  /** Words of the error that kept a change from being made at all. */
  readonly error: string | null;
  /** The change that was cut short and taken back at the last start. */
  readonly rolledBack?: ChangeLabel | null;
  /** The change that is being made right now, where it takes its time. */
  readonly running?: RunningChange | null;
  /** To give that up. */
  readonly onCancel?: (id: string) => void;
  /** What the report is of; it matters where nothing came of it. */
  readonly attempt?: Attempt;
  /** With a line above and a background, where the bar does not stand in another one. */
  readonly framed?: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** To forget the report, the error and the rolled-back change. */
  readonly onDismiss: () => void;
}

/**
 * Names what was done last, here or in another view, with the way to undo it, and says what failed or was
 * stored otherwise than asked; meanwhile how far a change is that takes its time. Takes no room while there is nothing to say, and never takes the focus.
 */
export function ChangeBar(props: ChangeBarProps) {
  const { journal, report, error, rolledBack = null, attempt = 'change', running = null } = props;
  const news: ChangeNews = { latest: useLatest(journal), report, error, rolledBack };
  const [dismissed, setDismissed] = useState<ChangeNews | null>(null);
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const textId = useId();
  const buttons = useRef<HTMLDivElement>(null);
  const isQuiet = running !== null || (dismissed !== null && !isNewer(news, dismissed));
  const notice = isQuiet ? null : changeNotice(news);
  const details = notice && noticeDetails(notice);
  const tone = notice ? noticeTone(notice) : 'plain';
  const canUndo = journal.done.length > 0;
  const canRedo = journal.undone.length > 0;
  useFocusKept(buttons, `${canUndo}${canRedo}${running === null}`);

  const dismiss = () => {
    setDismissed(news);
    setOpen(false);
    props.onDismiss();
  };
  return (
    <div
      class={classNames(
        'change-bar',
        notice && `change-bar--${tone}`,
        (notice || running) && props.framed && 'change-bar--framed',
      )}
    >
      {details && isOpen && <ChangeDetails id={detailsId} report={details} />}
      <div class="change-bar__line">
        {tone !== 'plain' && <Icon icon={tone === 'bad' ? CircleAlert : Info} />}
        <p id={textId} role="status" class="change-bar__text">
          {running && <ProgressText running={running} />}
          {notice && <ChangeMessage notice={notice} attempt={attempt} />}
        </p>
        {running && <ChangeProgress running={running} labelId={textId} />}
        {running && (
          <div ref={buttons} class="change-bar__buttons">
            <Button
              size="small"
              disabled={running.phase === 'taking-back'}
              onClick={() => props.onCancel?.(running.id)}
            >
              {i18n.t('progress.cancel')}
            </Button>
          </div>
        )}
        {notice && (
          <div ref={buttons} class="change-bar__buttons">
            {details && (
              <Button
                variant="ghost"
                size="small"
                aria-expanded={isOpen}
                aria-controls={detailsId}
                onClick={() => setOpen(!isOpen)}
              >
                {i18n.t('change.details')}
              </Button>
            )}
            {canUndo && (
              <Button
                variant="ghost"
                size="small"
                icon={Undo2}
                data-tip={capsOf('Mod+Z')}
                onClick={props.onUndo}
              >
                {i18n.t('change.undo')}
              </Button>
            )}
            {canRedo && (
              <Button
                variant="ghost"
                size="small"
                icon={Redo2}
                data-tip={capsOf('Mod+Shift+Z')}
                onClick={props.onRedo}
              >
                {i18n.t('change.redo')}
              </Button>
            )}
            <IconButton icon={X} size="small" label={i18n.t('ui.dismiss')} onClick={dismiss} />
          </div>
        )}
      </div>
    </div>
  );
}

function useLatest(journal: Journal): LatestChange | null {
  const seen = useRef<{ journal: Journal; latest: LatestChange | null }>({
    journal: EMPTY_JOURNAL,
    latest: null,
  });
  if (seen.current.journal !== journal) {
    const { latest, journal: before } = seen.current;
    seen.current = { journal, latest: latestChange(latest, before, journal) };
  }
  return seen.current.latest;
}

/** When the button that has the focus goes, because nothing is left to undo, the next one gets it. */
function useFocusKept(buttons: { readonly current: HTMLElement | null }, shown: string): void {
  const hadFocus = buttons.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const isLost = hadFocus && !buttons.current?.contains(document.activeElement);
    if (isLost) buttons.current?.querySelector('button')?.focus();
  }, [shown]);
}

function capsOf(keys: string): string {
  return hotkeyCaps(keys, isMac()).join(isMac() ? '' : '+');
}
