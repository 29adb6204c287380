import './Dialogs.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

interface FormDialogProps {
  readonly title: string;
  /** Width in CSS pixels; the dialog's own where it is absent. */
  readonly size?: number;
  /** What the button says that sends the form; null while there is nothing to send. */
  readonly submitLabel: string | null;
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  /** What the other button says and does: it cancels and closes unless told otherwise. */
  readonly cancelLabel?: string;
  readonly onCancel?: () => void;
  /** Stands in the foot before the two. */
  readonly foot?: ComponentChildren;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog with a form, sent by its button, Enter in a line, or Ctrl+Enter in a field of several lines. */
export function FormDialog(props: FormDialogProps) {
  const { title, size, submitLabel, isBusy = false, isDisabled = false, onSubmit, onClose } = props;
  const formId = useId();
  return (
    <Dialog
      title={title}
      {...(size === undefined ? {} : { size })}
      onClose={onClose}
      footer={
        <>
          {props.foot}
          <Button onClick={props.onCancel ?? onClose}>
            {props.cancelLabel ?? i18n.t('snapshots.cancel')}
          </Button>
          {submitLabel !== null && (
            <Button
              variant="primary"
              type="submit"
              form={formId}
              busy={isBusy}
              disabled={isDisabled}
            >
              {submitLabel}
            </Button>
          )}
        </>
      }
    >
      <form
        id={formId}
        class="snap-form"
        onKeyDown={submitOnModEnter}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {props.children}
      </form>
    </Dialog>
  );
}

/** In a field of several lines Enter begins another one. */
function submitOnModEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  if (!(event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  event.target.form?.requestSubmit();
}
