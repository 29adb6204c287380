import { CircleAlert, Hourglass, Info, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import type { SnapshotState } from '../../lib/store/snapshots/snapshot-state.ts';
import { expiryWords } from '../cookies/format/expiry.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from './Notice.tsx';
import { SaveFailureText } from './SaveFailureText.tsx';
import { waitingFor } from './waiting-for.ts';

interface SnapshotNoticesProps {
  readonly store: SnapshotStore;
  readonly state: SnapshotState;
  readonly onAsk: (origins: readonly string[]) => void;
  readonly now: () => number;
}

/** What stands above the list: a comparison that waits for a login, and what went wrong. */
export function SnapshotNotices({ store, state, onAsk, now }: SnapshotNoticesProps) {
  const { error, failure, notice } = state;
  const waiting = waitingFor(state);
  const compare = useRef<HTMLButtonElement>(null);
  const waitingId = waiting?.id;
  useEffect(() => {
    // The button that has recorded it is of no use meanwhile, and gives the focus to this one.
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.matches(':disabled');
    if (waitingId !== undefined && isLost) compare.current?.focus();
  }, [waitingId]);
  const dismiss = (
    <IconButton icon={X} size="small" label={i18n.t('ui.dismiss')} onClick={store.dismiss} />
  );
  return (
    <>
      {waiting && (
        <Notice
          icon={Hourglass}
          live
          actions={
            <>
              <Button
                variant="primary"
                size="small"
                buttonRef={compare}
                onClick={store.compareBefore}
              >
                {i18n.t('snapshots.compare')}
              </Button>
              <Button variant="ghost" size="small" onClick={store.discardBefore}>
                {i18n.t('snapshots.discard')}
              </Button>
            </>
          }
        >
          {i18n.t('snapshots.recorded', [expiryWords(waiting.takenAt / 1000, { now: now() }).text])}
        </Notice>
      )}
      {error !== null && (
        <Notice icon={CircleAlert} tone="bad" live actions={dismiss}>
          <Sentence id="snapshots.error" params={[<ValueText key="words" value={error} />]} />
        </Notice>
      )}
      {failure && (
        <Notice icon={CircleAlert} tone="bad" live actions={dismiss}>
          <SaveFailureText failure={failure} onAsk={onAsk} />
        </Notice>
      )}
      {notice && (
        <Notice
          icon={notice.saved ? Info : CircleAlert}
          tone={notice.saved ? 'info' : 'bad'}
          actions={dismiss}
        >
          {notice.saved ? (
            i18n.t('snapshots.notice.dropped', notice.dropped.length)
          ) : (
            <>
              {i18n.t('snapshots.notice.failed')}{' '}
              <SaveFailureText failure={notice.failure} onAsk={onAsk} />
            </>
          )}
        </Notice>
      )}
    </>
  );
}
