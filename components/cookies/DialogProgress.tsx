import './DialogProgress.css';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RunningChange } from '../../lib/change/course.ts';
import { Button } from '../ui/Button.tsx';
import { ChangeProgress, ProgressText } from './ChangeProgress.tsx';

/** A change that takes its time, and the way to give it up. */
export interface Running {
  /** null while there is none. */
  readonly running?: RunningChange | null | undefined;
  readonly onCancel?: ((id: string) => void) | undefined;
}

/** How far the change is that a dialog has begun, in its foot: the bar of changes is out of reach behind the dialog. */
export function DialogProgress({ running, onCancel }: Running) {
  const textId = useId();
  if (!running) return null;
  return (
    <div class="dialog-progress">
      <p id={textId} role="status" class="visually-hidden">
        <ProgressText running={running} />
      </p>
      <ChangeProgress running={running} labelId={textId} />
      <Button disabled={running.phase === 'taking-back'} onClick={() => onCancel?.(running.id)}>
        {i18n.t('progress.cancel')}
      </Button>
    </div>
  );
}
