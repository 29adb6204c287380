import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useHeldFocus } from '../ui/use-held-focus.ts';

interface EraseDialogProps {
  readonly onErase: () => void;
  readonly onClose: () => void;
  /** What would be lost, and the way to save it. */
  readonly children: ComponentChildren;
}

/** Asks before everything is erased: this alone cannot be undone. */
export function EraseDialog({ onErase, onClose, children }: EraseDialogProps) {
  const text = useRef<HTMLDivElement>(null);
  const heldFocus = useHeldFocus(text);
  return (
    <Dialog
      title={i18n.t('options.eraseTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{i18n.t('options.cancel')}</Button>
          <Button variant="danger" onClick={onErase}>
            {i18n.t('options.eraseConfirm')}
          </Button>
        </>
      }
    >
      <div class="options-erase" ref={text} {...heldFocus}>
        <p>{i18n.t('options.eraseMeaning')}</p>
        {children}
      </div>
    </Dialog>
  );
}
