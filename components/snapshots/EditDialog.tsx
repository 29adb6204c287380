import './Dialogs.css';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

interface EditDialogProps {
  readonly info: SnapshotInfo;
  readonly store: SnapshotStore;
  readonly onClose: () => void;
}

/** Gives a snapshot another name and note. */
export function EditDialog({ info, store, onClose }: EditDialogProps) {
  const formId = useId();
  const [name, setName] = useState(info.name);
  const [note, setNote] = useState(info.note);
  return (
    <Dialog
      title={i18n.t('snapshots.edit')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{i18n.t('snapshots.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {i18n.t('snapshots.save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        class="snap-form"
        onSubmit={(event) => {
          event.preventDefault();
          store.change(info.id, { name: name.trim(), note: note.trim() });
          onClose();
        }}
      >
        <TextField label={i18n.t('snapshots.name')} value={name} onInput={setName} takesFocus />
        <TextField label={i18n.t('snapshots.note')} value={note} onInput={setNote} rows={3} />
      </form>
    </Dialog>
  );
}
